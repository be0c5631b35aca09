package fr.centraleachat.common;

/**
 * A line of the page « Administration »: each module declares its own as a bean.
 *
 * @param ordre place on the page
 * @param texte one sentence that says what is found there
 */
public record RubriqueDAdministration(int ordre, String lien, String titre, String texte) {}
