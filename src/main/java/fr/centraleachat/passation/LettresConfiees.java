package fr.centraleachat.passation;

import java.util.List;

/**
 * Letters are given to the mail server, all at one instant. Published in the transaction that does
 * it: all are written down, or none.
 */
public record LettresConfiees(String numero, List<LettreConfiee> lettres) {

    public LettresConfiees {
        lettres = List.copyOf(lettres);
    }
}
