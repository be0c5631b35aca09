package fr.centraleachat.passation;

import java.util.UUID;

/**
 * Hears what became of the letters given to the mail server. Each may be told twice: the second
 * time changes nothing, nor does what is told of a former {@code tour}.
 */
public interface SuiviDesCourriels {

    /** The server took it: this is its proof. */
    void constaterEnvoi(UUID lettre, RapportDeCourriel rapport);

    /** The server, or the address, says that it never will. */
    void constaterRefus(UUID lettre, RapportDeCourriel rapport);

    /** Nobody knows whether it left. */
    void constaterDoute(UUID lettre, RapportDeCourriel rapport);

    /** There is no mail server: an agent sends it. */
    void constaterGarde(UUID lettre);
}
