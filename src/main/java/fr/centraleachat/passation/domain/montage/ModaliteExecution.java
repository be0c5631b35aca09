package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Libelle;

/** How a marché is carried out (R2162-2, R2113-4), in the words of the official open data. */
public enum ModaliteExecution {
    @Libelle("Tranches")
    TRANCHES("Tranches"),
    @Libelle("Bons de commande")
    BONS_DE_COMMANDE("Bons de commande"),
    @Libelle("Marchés subséquents")
    MARCHES_SUBSEQUENTS("Marchés subséquents"),
    @Libelle("Sans objet")
    SANS_OBJET("Sans objet");

    private final String decp;

    ModaliteExecution(String decp) {
        this.decp = decp;
    }

    /** The word of the official open data. */
    public String decp() {
        return decp;
    }
}
