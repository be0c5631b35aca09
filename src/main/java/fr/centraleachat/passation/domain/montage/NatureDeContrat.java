package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Libelle;

/** Nature of the contract, in the words of the official open data. */
public enum NatureDeContrat {
    @Libelle("Marché")
    MARCHE("Marché"),
    @Libelle("Marché de partenariat")
    MARCHE_DE_PARTENARIAT("Marché de partenariat"),
    @Libelle("Marché de défense ou de sécurité")
    MARCHE_DE_DEFENSE_OU_DE_SECURITE("Marché de défense ou de sécurité");

    private final String decp;

    NatureDeContrat(String decp) {
        this.decp = decp;
    }

    /** The word of the official open data. */
    public String decp() {
        return decp;
    }
}
