package fr.centraleachat.tache.domain;

import java.util.List;

/**
 * A page of a list.
 *
 * @param page from 0
 * @param total of the whole list
 */
public record PageDeTaches(List<LigneDeTache> contenu, int page, int taille, long total) {}
