package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Siret;
import fr.centraleachat.document.Pieces;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that is wrong with a deposit, at once. */
@Component
class ControleDeDepot {

    private static final String ANNEXE_8 = "Annexe 8, article 2";

    private final Pieces pieces;

    ControleDeDepot(Pieces pieces) {
        this.pieces = pieces;
    }

    List<Erreur> erreurs(Arrivee arrivee) {
        var depot = arrivee.depot();
        var erreurs = new ArrayList<Erreur>();
        controlerLOperateur(depot.operateur(), erreurs);
        controlerLesLots(depot.lots(), arrivee.consultation(), erreurs);
        controlerLAdmission(depot, arrivee.consultation(), erreurs);
        if (depot.fichiers().isEmpty()) {
            erreurs.add(
                    Erreur.de("fichiers", "Joignez au moins un fichier : un pli a un contenu."));
        }
        if (depot.recuLe() != null) {
            controlerLHeure(arrivee, erreurs);
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

    /** A round of negotiation is open to those who are admitted to it, each for its lots. */
    private static void controlerLAdmission(
            DepotDePli depot, Consultation consultation, List<Erreur> erreurs) {
        if (!consultation.estUneNegociation() || depot.operateur() == null) {
            return;
        }
        var siens = consultation.lotsDe(depot.operateur());
        if (siens.isEmpty()) {
            erreurs.add(
                    new Erreur(
                            "operateur.siret",
                            "Cet opérateur n’est pas admis au tour "
                                    + consultation.tour()
                                    + " de la négociation : aucune offre n’y est reçue de lui.",
                            "R2123-5"));
        } else if (!siens.containsAll(depot.lots())) {
            erreurs.add(
                    new Erreur(
                            "lots",
                            "Cet opérateur est admis à négocier les lots " + siens + " seulement.",
                            "R2123-5"));
        }
    }

    private void controlerLHeure(Arrivee arrivee, List<Erreur> erreurs) {
        if (arrivee.recuLe().isAfter(arrivee.le())) {
            erreurs.add(
                    Erreur.de(
                            "recuLe",
                            "L’heure de réception est dans l’avenir : indiquez celle de la fin du"
                                    + " transfert."));
        }
        switch (arrivee.deposant()) {
            case CONNECTEUR -> exigerLaPreuve(arrivee.depot(), erreurs);
            case AGENT -> exigerLeMotif(arrivee.depot(), erreurs);
        }
    }

    private void exigerLaPreuve(DepotDePli depot, List<Erreur> erreurs) {
        if (!estUnePiece(depot)) {
            erreurs.add(
                    new Erreur(
                            "preuve",
                            "Déposez d’abord au dossier la preuve de l’heure de réception, puis"
                                    + " donnez ici son identifiant.",
                            ANNEXE_8));
        }
    }

    private static void exigerLeMotif(DepotDePli depot, List<Erreur> erreurs) {
        if (vide(depot.motif())) {
            erreurs.add(
                    new Erreur(
                            "motif",
                            "Écrivez pourquoi ce pli est enregistré après sa réception.",
                            ANNEXE_8));
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
