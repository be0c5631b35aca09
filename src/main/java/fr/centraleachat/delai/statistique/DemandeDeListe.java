package fr.centraleachat.delai.statistique;

import fr.centraleachat.common.DonneesRefusees;

/**
 * Which procédures of a figure, in which order, from where.
 *
 * @param suite {@link PageDeProcedures#suite()} of the page before; null for the first
 */
public record DemandeDeListe(Critere critere, Tri tri, String suite) {

    public static DemandeDeListe premiere(Critere critere, Tri tri) {
        return new DemandeDeListe(critere, tri, null);
    }

    /**
     * @throws DonneesRefusees when the address was written by hand
     */
    Repere repere() {
        if (suite == null || suite.isBlank()) {
            return null;
        }
        var parts = suite.split("~", 2);
        if (parts.length < 2 || !parts[0].matches("-?\\d{1,6}")) {
            throw DonneesRefusees.champ("suite", "Reprenez cette liste à sa première page.");
        }
        return new Repere(Integer.parseInt(parts[0]), parts[1]);
    }

    public enum Critere {
        TOUTES("true"),
        HORS_CIBLE("jours > cible"),
        DANS_LA_CIBLE("jours <= cible");

        private final String condition;

        Critere(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    /** The greatest first. */
    public enum Tri {
        DUREE("jours"),
        ECART("jours - cible"),
        FIN("fin - date '2000-01-01'");

        private final String expression;

        Tri(String expression) {
            this.expression = expression;
        }

        /** A whole number. */
        String expression() {
            return expression;
        }
    }

    /** Last row of the page before: its value in that order, and its number. */
    record Repere(int valeur, String numero) {}
}
