package fr.centraleachat.recit;

import static fr.centraleachat.recit.ConsultationAuNavigateur.ECARTE;
import static fr.centraleachat.recit.ConsultationAuNavigateur.LAUREAT;

/** From the report on the offers to the decision, by pages. */
final class AnalyseAuNavigateur {

    private final Equipe equipe;
    private final Affaire affaire;
    private final String numero;

    AnalyseAuNavigateur(Equipe equipe, Affaire affaire, String numero) {
        this.equipe = equipe;
        this.affaire = affaire;
        this.numero = numero;
    }

    void rapporter() {
        var service = equipe.de("instructeur");
        var rao = service.ouvrir(numero, "Rédiger le RAO");
        rao.dans("Déclarations d’absence")
                .choisir("Agent", affaire.instructeur())
                .choisir("Absence de conflit", "Oui");
        candidatures(rao);
        offres(rao);
        rao.dans("Proposition par lot, ligne 1")
                .choisir("Lot", "Lot 1")
                .choisir("Proposition", "Attribuer")
                .choisir("Attributaire proposé", LAUREAT)
                .ecrire("Montant", affaire.offre())
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

    private void offres(Champs rao) {
        var offres = rao.dans("Offres : qualification et prix");
        for (int ligne = 1; ligne <= 2; ligne++) {
            offres.choisir("Qualification, ligne " + ligne, "Régulière")
                    .ecrire(
                            "Prix (HT), ligne " + ligne,
                            ligne == 1 ? affaire.offre() : affaire.offreEcartee());
        }
        var notes = rao.dans("Notes par critère");
        for (int ligne = 1; ligne <= 6; ligne++) {
            notes.ecrire("Note, ligne " + ligne, ligne <= 3 ? "14" : "7")
                    .ecrire("Appréciation, ligne " + ligne, "Conforme à l’attendu.");
        }
    }

    void valider() {
        var juriste = equipe.juriste();
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
        valider(equipe.charge(), "Valider le RAO");
        valider(equipe.de("dgs"), "Valider le RAO (direction générale)");
    }

    private void valider(Poste poste, String tache) {
        poste.ouvrir(numero, tache).cocher("Validation du rapport", "Valider le rapport");
        poste.achever();
    }

    void attribuer() {
        var elu = equipe.de("elu");
        elu.ouvrir(numero, "Attribuer le marché")
                .cocher("L’élu référent décide-t-il", "Décider")
                .ecrire("Date de la décision", equipe.maintenant().toLocalDate().toString());
        elu.achever();
    }
}
