/** The models of the catalogue, bound to its use cases. */
package fr.centraleachat.catalogue.process;
