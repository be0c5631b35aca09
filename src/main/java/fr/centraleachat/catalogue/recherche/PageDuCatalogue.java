package fr.centraleachat.catalogue.recherche;

import java.util.List;

/** What was found, and how many there are under each value of a facet. */
public record PageDuCatalogue(
        int total, List<LigneDuCatalogue> lignes, List<Facette> familles, List<Facette> etats) {

    /** Marchés for each page. */
    public static final int TAILLE = Recherche.TAILLE;

    /** A value that can be chosen, and how many marchés it would leave. */
    public record Facette(String code, int nombre) {}
}
