package fr.centraleachat.organisation;

/** Somebody who signs in, named by their fonction in the demonstration. */
public record Agent(String identifiant, String nom, String courriel) {}
