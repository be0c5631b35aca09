/** The commission d’appel d’offres: who sits, its séances, its quorum, what it decides. */
package fr.centraleachat.passation.domain.cao;
