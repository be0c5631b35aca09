/** The marchés of the catalogue, wherever they come from. */
package fr.centraleachat.catalogue.marche;
