package fr.centraleachat.passation.domain.negociation;

import java.time.Instant;

/**
 * A round; the initial offers are those of tour 1, a negotiation begins with tour 2.
 *
 * @param dateLimite common to all who are admitted, null until the letters are sent
 */
public record TourDeNegociation(String procedure, int tour, Instant definiLe, Instant dateLimite) {

    public boolean estEnvoye() {
        return dateLimite != null;
    }
}
