package fr.centraleachat.passation.domain.plis;

/** Who deposits a pli; for a groupement, its mandataire. */
public record Operateur(String siret, String nom) {}
