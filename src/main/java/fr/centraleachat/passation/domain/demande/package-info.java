/** What the candidates ask once the letters have left, answered within the délai (R2181-2). */
package fr.centraleachat.passation.domain.demande;
