/** Procédures and lots stopped without a marché: asked for, decided, told, archived, relaunched. */
package fr.centraleachat.passation.domain.arret;
