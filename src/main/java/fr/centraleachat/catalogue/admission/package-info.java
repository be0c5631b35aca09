/** A body asks to join a service commun, and its request is led to the convention. */
package fr.centraleachat.catalogue.admission;
