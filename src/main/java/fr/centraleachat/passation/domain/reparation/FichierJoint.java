package fr.centraleachat.passation.domain.reparation;

import org.springframework.core.io.InputStreamSource;

/**
 * A file that comes with the dossiers, before they have a procédure to hold it.
 *
 * @param contenu read once for each piece that it becomes
 */
public record FichierJoint(String nom, String typeMime, InputStreamSource contenu) {}
