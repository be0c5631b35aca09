package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Libelle;

/** What the code of a place is, in the words of the official open data. */
public enum TypeCodeLieu {
    @Libelle("Code postal")
    CODE_POSTAL("Code postal"),
    @Libelle("Code commune")
    CODE_COMMUNE("Code commune"),
    @Libelle("Code arrondissement")
    CODE_ARRONDISSEMENT("Code arrondissement"),
    @Libelle("Code canton")
    CODE_CANTON("Code canton"),
    @Libelle("Code département")
    CODE_DEPARTEMENT("Code département"),
    @Libelle("Code région")
    CODE_REGION("Code région"),
    @Libelle("Code pays")
    CODE_PAYS("Code pays");

    private final String decp;

    TypeCodeLieu(String decp) {
        this.decp = decp;
    }

    /** The word of the official open data. */
    public String decp() {
        return decp;
    }
}
