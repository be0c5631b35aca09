package fr.centraleachat.passation.domain.consultation;

/** What became of a reason to move the date limite. */
public enum EtatDeReport {
    DEMANDE("À décider"),
    ACCORDE("Date limite reportée"),
    REFUSE("Report refusé"),
    SANS_DECISION("Sans décision");

    private final String libelle;

    EtatDeReport(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
