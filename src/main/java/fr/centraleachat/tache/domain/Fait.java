package fr.centraleachat.tache.domain;

import fr.centraleachat.workflow.Routage;
import java.time.Instant;

/** An act that was done, of which some fonctions are told. */
record Fait(String code, String libelle, Routage routage, Instant le) {}
