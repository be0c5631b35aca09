package fr.centraleachat.tache.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** What was typed, as the form's JSON, and when it was last kept. */
public record Brouillon(JsonNode contenu, Instant le) {}
