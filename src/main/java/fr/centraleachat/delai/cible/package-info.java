/** The targets of the phases as dated rows, and who may change them. */
package fr.centraleachat.delai.cible;
