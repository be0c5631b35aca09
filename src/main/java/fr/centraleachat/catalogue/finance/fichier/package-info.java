/** Reading a table that another software exported, whatever its format, one row at a time. */
package fr.centraleachat.catalogue.finance.fichier;
