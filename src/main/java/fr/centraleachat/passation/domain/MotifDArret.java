package fr.centraleachat.passation.domain;

import fr.centraleachat.tache.Libelle;

/** How a procédure, or a lot, ends without a marché (R2185-1). */
public enum MotifDArret {
    @Libelle(
            value = "Sans suite",
            suite = "L’acheteur renonce, pour un motif d’intérêt général, à attribuer.")
    SANS_SUITE("sans suite", EtatDeLot.SANS_SUITE),
    @Libelle(
            value = "Infructueux",
            suite = "Aucune offre, ou aucune offre qui puisse être retenue.")
    INFRUCTUEUX("infructueux", EtatDeLot.INFRUCTUEUX);

    private final String libelle;
    private final EtatDeLot etatDeLot;

    MotifDArret(String libelle, EtatDeLot etatDeLot) {
        this.libelle = libelle;
        this.etatDeLot = etatDeLot;
    }

    /** As within a French sentence: « le lot 2 est déclaré infructueux ». */
    public String libelle() {
        return libelle;
    }

    /** The same of a procédure: « déclarée infructueuse ». */
    public String libelleFeminin() {
        return this == INFRUCTUEUX ? "infructueuse" : libelle;
    }

    EtatDeLot etatDeLot() {
        return etatDeLot;
    }
}
