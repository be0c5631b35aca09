package fr.centraleachat.tache.domain;

/**
 * A task whose fonction nobody holds, and whose relay is not who it was.
 *
 * @param de login of the relay before, null when none
 * @param vers login of the relay now, null when none is named
 */
record Relayee(String tache, String de, String vers) {}
