/** What a marché asks of its agents: thresholds, a maximum reached, dates that come. */
package fr.centraleachat.catalogue.alerte;
