/** Whom to write to about a marché, who executes it, and its files. */
package fr.centraleachat.catalogue.contact;
