package fr.centraleachat.passation;

/** By which way an act goes to the contrôle de légalité. Its accusé comes back (R2182-5). */
public interface TransmissionAuPrefet {

    /** Stands being run twice. */
    void preparer(DossierDEnvoi acte);
}
