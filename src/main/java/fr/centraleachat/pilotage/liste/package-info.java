/** The procédures behind a figure. */
package fr.centraleachat.pilotage.liste;
