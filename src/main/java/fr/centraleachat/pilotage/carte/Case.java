package fr.centraleachat.pilotage.carte;

import fr.centraleachat.delai.SuiviDePhase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One phase of one procédure on the map. The number is always written: the colour only helps to
 * find it.
 *
 * @param classe of the colour, and of the frame of the phase that runs
 * @param texte « +4 », « −2 », « 3 »
 * @param parole what the sign says, for who does not see it
 */
public record Case(String classe, String texte, String parole) {

    /** That phase is not one of the procédure. */
    static final Case SANS_OBJET = new Case("c0", "·", "sans objet");

    /** Shares of the target that change the colour, as the legend under the map says. */
    private static final double UN_PEU = 0.3;

    private static final double BEAUCOUP = 0.7;

    static Case de(SuiviDePhase phase, LocalDate aujourdHui) {
        if (phase.estEnCours()) {
            return enCours(phase, aujourdHui);
        }
        return phase.estFaite() && !phase.visites().isEmpty()
                ? new Case(
                        couleur(phase.ecart(), phase.cible()), signe(phase.ecart()), ecart(phase))
                : new Case("c0", "·", phase.aVenir() ? "à venir" : "faite ailleurs");
    }

    private static Case enCours(SuiviDePhase phase, LocalDate aujourdHui) {
        int reste = (int) ChronoUnit.DAYS.between(aujourdHui, phase.echeance());
        return reste < 0
                ? new Case(
                        couleur(-reste, phase.cible()) + " ici",
                        signe(-reste),
                        "en cours, " + -reste + " j de retard")
                : new Case("c2 ici", "" + reste, "en cours, " + reste + " j restants");
    }

    private static String couleur(int ecart, int cible) {
        if (ecart <= 0) {
            return ecart < 0 ? "c1" : "c2";
        }
        double part = (double) ecart / Math.max(1, cible);
        return part <= UN_PEU ? "c3" : part <= BEAUCOUP ? "c4" : "c5";
    }

    private static String signe(int ecart) {
        return ecart == 0 ? "0" : (ecart > 0 ? "+" : "−") + Math.abs(ecart);
    }

    private static String ecart(SuiviDePhase phase) {
        return phase.jours() + " j pour une cible de " + phase.cible() + " j";
    }
}
