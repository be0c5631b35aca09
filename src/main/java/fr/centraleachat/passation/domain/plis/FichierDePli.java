package fr.centraleachat.passation.domain.plis;

import org.springframework.core.io.InputStreamSource;

/** One file, whose content is read once. */
public record FichierDePli(String nom, String typeMime, InputStreamSource contenu) {}
