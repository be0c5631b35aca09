package fr.centraleachat.passation.domain.consultation;

/** How far a question has come. */
public enum EtatDeQuestion {
    RECUE("À qualifier"),
    QUALIFIEE("Réponse à préparer"),
    REPONDUE("Réponse à diffuser"),
    DIFFUSEE("Réponse diffusée"),
    SANS_REPONSE("Close sans réponse à la date limite");

    private final String libelle;

    EtatDeQuestion(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    boolean estOuverte() {
        return this != DIFFUSEE && this != SANS_REPONSE;
    }
}
