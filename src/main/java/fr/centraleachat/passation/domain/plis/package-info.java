/** The plis: received sealed, opened by two agents after the date limite, never before. */
package fr.centraleachat.passation.domain.plis;
