/** Dossiers to bring in, from the workbook that an administrator fills. */
package fr.centraleachat.passation.web.classeur;
