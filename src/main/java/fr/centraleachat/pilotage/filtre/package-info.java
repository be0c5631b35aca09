/** What is looked at: the state of each page of this module, in its address. */
package fr.centraleachat.pilotage.filtre;
