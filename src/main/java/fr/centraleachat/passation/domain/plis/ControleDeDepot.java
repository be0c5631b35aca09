package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Siret;
import fr.centraleachat.document.Pieces;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that is wrong with a deposit, at once. */
@Component
class ControleDeDepot {

    private final Pieces pieces;

    ControleDeDepot(Pieces pieces) {
        this.pieces = pieces;
    }

    List<Erreur> erreurs(
            DepotDePli depot, Consultation consultation, Deposant deposant, Instant maintenant) {
        var erreurs = new ArrayList<Erreur>();
        controlerLOperateur(depot.operateur(), erreurs);
        controlerLesLots(depot.lots(), consultation, erreurs);
        if (depot.fichiers().isEmpty()) {
            erreurs.add(
                    Erreur.de("fichiers", "Joignez au moins un fichier : un pli a un contenu."));
        }
        if (depot.recuLe() != null) {
            controlerLHeure(depot, deposant, maintenant, erreurs);
        }
        return erreurs;
    }

    private static void controlerLOperateur(Operateur operateur, List<Erreur> erreurs) {
        if (operateur == null || !Siret.estValide(operateur.siret())) {
            erreurs.add(
                    Erreur.de(
                            "operateur.siret",
                            "Le SIRET de l’opérateur n’est pas valable : vérifiez ses quatorze"
                                    + " chiffres."));
        }
        if (operateur == null || vide(operateur.nom())) {
            erreurs.add(Erreur.de("operateur.nom", "Indiquez le nom de l’opérateur."));
        }
    }

    private static void controlerLesLots(
            List<Integer> lots, Consultation consultation, List<Erreur> erreurs) {
        for (var lot : lots) {
            if (!consultation.lots().contains(lot)) {
                erreurs.add(
                        Erreur.de(
                                "lots",
                                "La procédure n’a pas de lot "
                                        + lot
                                        + " : ses lots sont "
                                        + consultation.lots()
                                        + "."));
            }
        }
    }

    private void controlerLHeure(
            DepotDePli depot, Deposant deposant, Instant maintenant, List<Erreur> erreurs) {
        if (depot.recuLe().isAfter(maintenant)) {
            erreurs.add(
                    Erreur.de(
                            "recuLe",
                            "L’heure de réception est dans l’avenir : indiquez celle de la fin du"
                                    + " transfert."));
        }
        if (deposant == Deposant.CONNECTEUR && !estUnePiece(depot)) {
            erreurs.add(
                    new Erreur(
                            "preuve",
                            "Déposez d’abord au dossier la preuve de l’heure de réception, puis"
                                    + " donnez ici son identifiant.",
                            "Annexe 8, article 2"));
        }
        if (deposant == Deposant.AGENT && vide(depot.motif())) {
            erreurs.add(
                    new Erreur(
                            "motif",
                            "Écrivez pourquoi ce pli est enregistré après sa réception.",
                            "Annexe 8, article 2"));
        }
    }

    private boolean estUnePiece(DepotDePli depot) {
        return depot.preuve() != null
                && !pieces.pieces(depot.procedure(), List.of(depot.preuve())).isEmpty();
    }

    private static boolean vide(String texte) {
        return texte == null || texte.isBlank();
    }
}
