/** What makes a whole file wait: référés on all its lots, and the times when it is put aside. */
package fr.centraleachat.passation.domain.interruption;
