package fr.centraleachat.passation.domain.envoi;

/** What is sent outside, and awaited until its proof has come. */
public enum GenreDEnvoi {
    PUBLICATION,
    LETTRE,
    TRANSMISSION,
    NOTIFICATION
}
