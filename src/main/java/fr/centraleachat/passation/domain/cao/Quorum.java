package fr.centraleachat.passation.domain.cao;

/**
 * The quorum of one item.
 *
 * @param voixPresentes seats occupied on this item: a déport leaves one empty
 * @param voixRequises at least so many; one alone at a second convocation
 */
public record Quorum(String procedure, int lot, int voixPresentes, int voixRequises) {

    Point point() {
        return new Point(procedure, lot);
    }

    /** « le lot 2 de la procédure 2026-0001 ». */
    String nom() {
        return "le lot " + lot + " de la procédure " + procedure;
    }

    public boolean atteint() {
        return voixPresentes >= voixRequises;
    }

    public String enClair() {
        return "Lot "
                + lot
                + " : "
                + voixPresentes
                + (voixPresentes > 1 ? " voix présentes" : " voix présente")
                + " pour "
                + voixRequises
                + (voixRequises > 1 ? " requises" : " requise");
    }
}
