/** The negotiation of a MAPA in rounds: its scope, its letters, its common date limite. */
package fr.centraleachat.passation.domain.negociation;
