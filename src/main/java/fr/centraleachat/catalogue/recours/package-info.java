/** An adhérent joins a marché: it asks, the centrale grants or refuses, it leaves. */
package fr.centraleachat.catalogue.recours;
