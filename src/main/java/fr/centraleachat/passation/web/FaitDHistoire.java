package fr.centraleachat.passation.web;

import java.time.Instant;

/**
 * What happened to a procédure, as its page tells it.
 *
 * @param detail what was decided or brought, null for nothing more
 * @param par login of the agent, null when somebody outside did it
 * @param suppleeDe login of the absent agent for whom they acted, null when none
 */
public record FaitDHistoire(Instant le, String titre, String detail, String par, String suppleeDe) {

    static FaitDHistoire de(Instant le, String titre, String detail, String par) {
        return new FaitDHistoire(le, titre, detail, par, null);
    }
}
