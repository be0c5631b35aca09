/** What the produced documents share; the data of each is beside the stage that writes it. */
package fr.centraleachat.passation.domain.documents;
