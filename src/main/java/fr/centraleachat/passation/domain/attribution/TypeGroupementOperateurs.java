package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.tache.Libelle;

/** How the operators who bid together are bound (R2142-20), in the words of the open data. */
public enum TypeGroupementOperateurs {
    @Libelle("Pas de groupement")
    PAS_DE_GROUPEMENT("Pas de groupement"),
    @Libelle("Groupement conjoint")
    CONJOINT("Conjoint"),
    @Libelle("Groupement solidaire")
    SOLIDAIRE("Solidaire");

    private final String decp;

    TypeGroupementOperateurs(String decp) {
        this.decp = decp;
    }

    /** The word of the official open data. */
    public String decp() {
        return decp;
    }
}
