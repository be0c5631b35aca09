/** The données essentielles that must be published: which, what they lack, until when (R2196-1). */
package fr.centraleachat.catalogue.publication;
