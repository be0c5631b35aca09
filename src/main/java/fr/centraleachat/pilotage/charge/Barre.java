package fr.centraleachat.pilotage.charge;

import java.util.Locale;

/**
 * Widths of a bar in % of the longest of its table: what is late, then the rest.
 *
 * @param debut of the rest
 */
public record Barre(String retard, String debut, String reste) {

    static Barre de(Compte compte, int maximum) {
        return new Barre(
                pourcent(compte.enRetard(), maximum),
                pourcent(compte.enRetard(), maximum),
                pourcent(compte.ouvertes() - compte.enRetard(), maximum));
    }

    static String pourcent(int part, int maximum) {
        return String.format(Locale.ROOT, "%.2f%%", maximum == 0 ? 0 : 100.0 * part / maximum);
    }
}
