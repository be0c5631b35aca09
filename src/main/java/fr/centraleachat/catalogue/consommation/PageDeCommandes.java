package fr.centraleachat.catalogue.consommation;

import java.util.List;

/**
 * @param page from 0
 */
public record PageDeCommandes(List<Commande> contenu, int page, int taille, long total) {}
