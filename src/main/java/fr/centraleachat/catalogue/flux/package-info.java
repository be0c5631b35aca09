/** What happened to the marchés, told in an order that a reader can follow without missing any. */
package fr.centraleachat.catalogue.flux;
