package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Libelle;

/**
 * What a marché does for the environment (R2152-7, L2112-2), in the words of the official open
 * data.
 */
public enum ConsiderationEnvironnementale {
    @Libelle("Clause environnementale")
    CLAUSE_ENVIRONNEMENTALE("Clause environnementale"),
    @Libelle("Critère environnemental")
    CRITERE_ENVIRONNEMENTAL("Critère environnemental"),
    @Libelle("Pas de considération environnementale")
    PAS_DE_CONSIDERATION_ENVIRONNEMENTALE("Pas de considération environnementale");

    private final String decp;

    ConsiderationEnvironnementale(String decp) {
        this.decp = decp;
    }

    /** The word of the official open data. */
    public String decp() {
        return decp;
    }
}
