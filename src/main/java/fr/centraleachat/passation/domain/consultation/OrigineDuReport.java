package fr.centraleachat.passation.domain.consultation;

/** Why the date limite might move. */
public enum OrigineDuReport {
    DEMANDE("Demande"),
    QUESTION_SANS_REPONSE("Question sans réponse à l’échéance"),
    MODIFICATION_DCE("Modification importante du DCE");

    private final String libelle;

    OrigineDuReport(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
