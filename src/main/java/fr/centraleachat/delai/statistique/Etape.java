package fr.centraleachat.delai.statistique;

/**
 * What is counted: one of the thirteen phases, or the way from the departure to the end of that of
 * the notification.
 */
record Etape(String code, int ordre, String libelle) {

    static final String JUSQU_A_LA_NOTIFICATION = "JUSQU_A_LA_NOTIFICATION";

    boolean estUnePhase() {
        return !JUSQU_A_LA_NOTIFICATION.equals(code);
    }
}
