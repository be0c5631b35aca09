/** The données essentielles (DECP), read in the formats v1 and v2 and written in v2. */
package fr.centraleachat.catalogue.decp;
