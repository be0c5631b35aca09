/** The sous-traitants presented after the notification: the silence of 21 days accepts them. */
package fr.centraleachat.passation.domain.soustraitance;
