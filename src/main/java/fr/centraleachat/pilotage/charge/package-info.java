/** Who has how much to do, now and in the weeks to come. */
package fr.centraleachat.pilotage.charge;
