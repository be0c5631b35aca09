/** The catalogue and the consumption of a marché as workbooks, written row after row. */
package fr.centraleachat.catalogue.classeur;
