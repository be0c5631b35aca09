/** Finding a marché: words, facets, and what an adhérent may draw. */
package fr.centraleachat.catalogue.recherche;
