package fr.centraleachat.raci;

import fr.centraleachat.common.Periode;
import fr.centraleachat.organisation.Fonction;

/**
 * A dated cell of the matrix.
 *
 * @param lettres null when the fonction is no longer concerned
 * @param motif why it was written
 * @param auteur login
 */
public record Cellule(
        Fonction fonction, String lettres, Periode periode, String motif, String auteur) {}
