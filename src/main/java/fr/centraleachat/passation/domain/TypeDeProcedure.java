package fr.centraleachat.passation.domain;

import fr.centraleachat.tache.Libelle;

/** The legal procédures that the decision may propose, from the least to the most demanding. */
public enum TypeDeProcedure {
    @Libelle("Sans publicité ni mise en concurrence préalable")
    SANS_PUBLICITE("Marché passé sans publicité ni mise en concurrence préalable"),
    @Libelle("Procédure adaptée (MAPA)")
    MAPA("Procédure adaptée"),
    @Libelle("Appel d’offres ouvert")
    AOO("Appel d'offres ouvert");

    private final String decp;

    TypeDeProcedure(String decp) {
        this.decp = decp;
    }

    /** The word of the official open data. */
    public String decp() {
        return decp;
    }

    public boolean estAuMoins(TypeDeProcedure exigee) {
        return compareTo(exigee) >= 0;
    }

    /** The model in force leads it from end to end. */
    public boolean estConduite() {
        return this != SANS_PUBLICITE;
    }
}
