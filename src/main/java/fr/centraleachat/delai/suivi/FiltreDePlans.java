package fr.centraleachat.delai.suivi;

/**
 * Which running procédures; null is every one.
 *
 * @param procedure MAPA, AOO
 * @param adherent code of the one that instructs
 * @param famille code of the famille d'achat
 */
public record FiltreDePlans(String procedure, String adherent, String famille) {

    public static FiltreDePlans tout() {
        return new FiltreDePlans(null, null, null);
    }
}
