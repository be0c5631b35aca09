/** The modèles de documents: uploaded by a jurist, checked, tried, put in service, filled. */
package fr.centraleachat.document.modele;
