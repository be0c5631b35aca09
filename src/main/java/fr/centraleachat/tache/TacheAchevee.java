package fr.centraleachat.tache;

/** A task was completed. Published in the transaction that does it. */
public record TacheAchevee(String numero, TacheFaite faite) {}
