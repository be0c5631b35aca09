/** The annual report of the services communs: indicators, what was drawn, what ends. */
package fr.centraleachat.catalogue.rapport;
