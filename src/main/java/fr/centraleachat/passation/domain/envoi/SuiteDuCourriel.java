package fr.centraleachat.passation.domain.envoi;

/** What became of a letter given to the mail server. */
public enum SuiteDuCourriel {
    EN_ROUTE("Part par courriel", ""),
    /** There is no mail server. */
    GARDEE("À envoyer par vos soins", ""),
    ACCEPTEE("Prise par le serveur de courriel", "ok"),
    REFUSEE("Refusée : à envoyer autrement", "retard"),
    INCERTAINE("Envoi incertain : à vérifier", "retard"),
    REVENUE("Revenue, non remise : à envoyer autrement", "retard");

    private final String libelle;
    private final String genre;

    SuiteDuCourriel(String libelle, String genre) {
        this.libelle = libelle;
        this.genre = genre;
    }

    public String libelle() {
        return libelle;
    }

    /** Colour of the state in a page. */
    public String genre() {
        return genre;
    }

    /** The addressee is not told: somebody must find another way. */
    public boolean demandeUneAutreVoie() {
        return this == REFUSEE || this == INCERTAINE || this == REVENUE;
    }
}
