/** The pages and the tasks of the requests to join a service commun. */
package fr.centraleachat.catalogue.web.admission;
