/** Workbooks written row after row, for who goes on with a list in a tableur. */
package fr.centraleachat.pilotage.classeur;
