/** The heat map: the procédures that run, phase by phase. */
package fr.centraleachat.pilotage.carte;
