package fr.centraleachat.organisation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is surely a mistake of who typed: no rule limits a closure. */
final class ControleDeFermeture {

    private static final int SEMAINES_AU_PLUS = 13;
    private static final int ANS_AU_PLUS = 5;
    private static final int LONGUEUR_DU_MOTIF = 60;

    private ControleDeFermeture() {}

    static void controler(Periode periode, String motif, LocalDate aujourdHui) {
        List<Erreur> erreurs = new ArrayList<>();
        if (periode.fin() == null) {
            refuser(erreurs, "dernierJourFerme", "Dites jusqu’à quel jour dure la fermeture.");
        } else if (!periode.fin().isAfter(aujourdHui)) {
            refuser(erreurs, "dernierJourFerme", "Cette fermeture est déjà passée.");
        } else if (periode.fin().isAfter(periode.debut().plusWeeks(SEMAINES_AU_PLUS))) {
            refuser(
                    erreurs,
                    "dernierJourFerme",
                    "Une fermeture dure %d semaines au plus.".formatted(SEMAINES_AU_PLUS));
        } else if (periode.debut().isAfter(aujourdHui.plusYears(ANS_AU_PLUS))) {
            refuser(
                    erreurs,
                    "premierJourFerme",
                    "Annoncez une fermeture à moins de %d ans.".formatted(ANS_AU_PLUS));
        }
        if (motif.length() > LONGUEUR_DU_MOTIF) {
            refuser(
                    erreurs,
                    "motifDeFermeture",
                    "Le motif tient en %d caractères.".formatted(LONGUEUR_DU_MOTIF));
        }
        DonneesRefusees.siErreurs(erreurs);
    }

    private static void refuser(List<Erreur> erreurs, String champ, String message) {
        erreurs.add(Erreur.de(champ, message));
    }
}
