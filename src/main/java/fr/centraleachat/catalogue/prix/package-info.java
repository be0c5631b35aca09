/** The bordereaux de prix of the marchés, dated, and finding an article in them. */
package fr.centraleachat.catalogue.prix;
