package fr.centraleachat.passation;

/** By which way a titulaire is notified. The date of reception comes back with its proof. */
public interface EnvoiDeNotification {

    /** Stands being run twice. */
    void preparer(DossierDEnvoi notification);
}
