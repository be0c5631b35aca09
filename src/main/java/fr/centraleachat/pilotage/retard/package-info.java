/** What is late now, and at whom. */
package fr.centraleachat.pilotage.retard;
