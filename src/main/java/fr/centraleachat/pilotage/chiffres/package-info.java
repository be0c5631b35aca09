/** The measured figures as the pages draw them: a picture, and the numbers beside. */
package fr.centraleachat.pilotage.chiffres;
