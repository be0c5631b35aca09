package fr.centraleachat.passation;

/** By which way the pieces of a notified marché go to the comptable (CGCT D1617-19). */
public interface TransmissionAuComptable {

    /** Stands being run twice. */
    void preparer(DossierDEnvoi pieces);
}
