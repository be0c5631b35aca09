package fr.centraleachat.catalogue.recherche;

import java.util.List;

/**
 * What was found, and how many there are under each value of a facet.
 *
 * @param annees of the last day
 * @param titulaires those who hold most of what was found; empty when that is too much to tell
 */
public record PageDuCatalogue(
        int total,
        List<LigneDuCatalogue> lignes,
        List<Facette> familles,
        List<Facette> etats,
        List<Facette> annees,
        List<FacetteDeTitulaire> titulaires) {

    /** Marchés for each page. */
    public static final int TAILLE = Recherche.TAILLE;

    /** A value that can be chosen, and how many marchés it would leave. */
    public record Facette(String code, int nombre) {}

    /**
     * @param code SIRET or other identifier
     * @param nom the same when nobody wrote the name
     */
    public record FacetteDeTitulaire(String code, String nom, int nombre) {}
}
