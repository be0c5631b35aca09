/** The grand livre: balances of a marché and of its adhérents, moved by entries alone. */
package fr.centraleachat.catalogue.consommation;
