/** The pages, the tasks and the API of the recours. */
package fr.centraleachat.catalogue.web.recours;
