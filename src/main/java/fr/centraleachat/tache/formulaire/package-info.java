/**
 * From the record of a form to everything that follows from it: the schema of the API, the checks,
 * the binding of a posted page. One description, so that the API and the page cannot disagree.
 */
package fr.centraleachat.tache.formulaire;
