/** The commission d’appel d’offres by pages, by the API and by tasks. */
package fr.centraleachat.passation.web.cao;
