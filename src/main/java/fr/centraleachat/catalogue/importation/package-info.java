/** Marchés that come from a file: recognised, created or completed, with a report by record. */
package fr.centraleachat.catalogue.importation;
