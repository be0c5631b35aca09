/** What a task page shows of the dossiers that the catalogue keeps, whatever their process. */
package fr.centraleachat.catalogue.dossier;
