package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.tache.Champ;

/** Where a letter is to be sent by courriel. */
public record AdresseDeLettre(@Champ("Adresse de courriel") String adresse) {}
