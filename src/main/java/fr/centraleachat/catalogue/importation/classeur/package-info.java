/** The workbook of marchés: its model, and a row of it as a record. */
package fr.centraleachat.catalogue.importation.classeur;
