/** Phase 6: questions, retraits, reports of the date limite, modifications of the DCE. */
package fr.centraleachat.passation.domain.consultation;
