package fr.centraleachat.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What the organisation decides of the files.
 *
 * @param tailleMaximale of one file
 */
@ConfigurationProperties("centrale.pieces")
public record ReglagesDesPieces(DataSize tailleMaximale) {}
