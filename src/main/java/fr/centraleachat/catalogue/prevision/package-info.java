/** When a marché will be exhausted at its measured rhythm, and by when to relaunch it. */
package fr.centraleachat.catalogue.prevision;
