package fr.centraleachat.recit;

import static fr.centraleachat.recit.ConsultationAuNavigateur.ECARTE;
import static fr.centraleachat.recit.ConsultationAuNavigateur.LAUREAT;
import static fr.centraleachat.recit.Equipe.CHARGE;
import static fr.centraleachat.recit.Equipe.INSTRUCTEUR;
import static fr.centraleachat.recit.Equipe.JURISTE;

/** From the report on the offers to the decision, by pages. */
final class AnalyseAuNavigateur {

    private final Equipe equipe;
    private final String numero;

    AnalyseAuNavigateur(Equipe equipe, String numero) {
        this.equipe = equipe;
        this.numero = numero;
    }

    void rapporter() {
        var service = equipe.agent(INSTRUCTEUR);
        var rao = service.ouvrir(numero, "Rédiger le RAO");
        rao.dans("Déclarations d’absence")
                .choisir("Agent", "Service instructeur, Longvic")
                .choisir("Absence de conflit", "Oui");
        candidatures(rao);
        offres(rao);
        rao.dans("Proposition par lot, ligne 1")
                .choisir("Lot", "Lot 1")
                .choisir("Proposition", "Attribuer")
                .choisir("Attributaire proposé", LAUREAT)
                .ecrire("Montant", "150 000")
                .ecrire("Motif", "Meilleure offre au regard des critères annoncés.");
        rao.deposer("Rapport d’analyse des offres", "rao.pdf");
        service.achever();
    }

    private static void candidatures(Champs rao) {
        for (var candidat : new String[] {LAUREAT, ECARTE}) {
            rao.dans("Candidatures")
                    .dans(candidat)
                    .choisir("Groupement", "Pas de groupement")
                    .choisir("Sous-traitance déclarée", "Non")
                    .choisir("Recevable", "Oui");
        }
    }

    private static void offres(Champs rao) {
        var offres = rao.dans("Offres : qualification et prix");
        for (int ligne = 1; ligne <= 2; ligne++) {
            offres.choisir("Qualification, ligne " + ligne, "Régulière")
                    .ecrire("Prix (HT), ligne " + ligne, ligne == 1 ? "150 000" : "162 000");
        }
        var notes = rao.dans("Notes par critère");
        for (int ligne = 1; ligne <= 6; ligne++) {
            notes.ecrire("Note, ligne " + ligne, ligne <= 3 ? "14" : "7")
                    .ecrire("Appréciation, ligne " + ligne, "Conforme à l’attendu.");
        }
    }

    void valider() {
        var juriste = equipe.agent(JURISTE);
        var controles = juriste.ouvrir(numero, "Sécuriser le RAO");
        for (var point :
                new String[] {
                    "Candidatures",
                    "Régularité des offres",
                    "Offres anormalement basses",
                    "Critères et méthode",
                    "Calcul des notes",
                    "Motifs"
                }) {
            controles.cocher("Points contrôlés", point);
        }
        controles.cocher("Sécurisation juridique", "Rapport sécurisé");
        juriste.achever();
        valider(CHARGE, "Valider le RAO");
        valider("dgs.longvic", "Valider le RAO (direction générale)");
    }

    private void valider(String agent, String tache) {
        var poste = equipe.agent(agent);
        poste.ouvrir(numero, tache).cocher("Validation du rapport", "Valider le rapport");
        poste.achever();
    }

    void attribuer() {
        var elu = equipe.agent("elu.longvic");
        elu.ouvrir(numero, "Attribuer le marché")
                .cocher("L’élu référent décide-t-il", "Décider")
                .ecrire("Date de la décision", equipe.maintenant().toLocalDate().toString());
        elu.achever();
    }
}
