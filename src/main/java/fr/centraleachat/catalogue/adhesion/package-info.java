/** The conventions by which adhérents join a service commun, and what they pay for it. */
package fr.centraleachat.catalogue.adhesion;
