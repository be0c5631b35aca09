package fr.centraleachat.passation.domain;

/** Blank parts do not filter. {@code page} counts from 0, {@code taille} is at most 200. */
public record RechercheDeProcedures(
        String texte, String phase, String adherent, String etat, int page, int taille) {

    /** All of them, first page. */
    public static RechercheDeProcedures tout() {
        return new RechercheDeProcedures("", "", "", "", 0, 20);
    }

    public static RechercheDeProcedures mots(String texte, int combien) {
        return new RechercheDeProcedures(texte, "", "", "", 0, combien);
    }
}
