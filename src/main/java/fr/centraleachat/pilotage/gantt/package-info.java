/** The running procédures on a calendar. */
package fr.centraleachat.pilotage.gantt;
