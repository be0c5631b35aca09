/** What changed between two versions of a piece, word by word. */
package fr.centraleachat.document.comparaison;
