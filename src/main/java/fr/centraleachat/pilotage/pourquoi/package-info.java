/** Why the procédures of one adhérent are slower, or faster, than those of all. */
package fr.centraleachat.pilotage.pourquoi;
