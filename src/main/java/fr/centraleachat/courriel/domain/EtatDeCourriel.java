package fr.centraleachat.courriel.domain;

/** Where a courriel is. */
public enum EtatDeCourriel {
    A_ENVOYER("À envoyer", ""),
    /** Written before the mail server is spoken to: what is found so has perhaps left. */
    EN_COURS("En cours d’envoi", ""),
    ENVOYE("Envoyé", "ok"),
    ECHEC("Non envoyé", "retard"),
    INCERTAIN("Envoi incertain", "retard"),
    A_DISPOSITION("À disposition dans l’application", ""),
    /** A letter that goes another way. */
    REPRIS("Remplacé par un autre envoi", ""),
    REVENU("Revenu, non remis", "retard");

    private final String libelle;
    private final String genre;

    EtatDeCourriel(String libelle, String genre) {
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

    /** An administrator may send it, again or at last, or say that it was given otherwise. */
    public boolean seTranche() {
        return this == ECHEC || this == INCERTAIN || this == A_DISPOSITION;
    }
}
