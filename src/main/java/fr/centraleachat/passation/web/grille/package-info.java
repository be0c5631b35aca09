/** The grid of the analysis, by page and for programs. */
package fr.centraleachat.passation.web.grille;
