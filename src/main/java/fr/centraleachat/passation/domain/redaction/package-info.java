/** What the pieces of the DCE, and the fiches that lead to them, may say of a procédure. */
package fr.centraleachat.passation.domain.redaction;
