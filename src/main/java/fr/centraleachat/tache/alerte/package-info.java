/** Whom the alerts of the délais are for. */
package fr.centraleachat.tache.alerte;
