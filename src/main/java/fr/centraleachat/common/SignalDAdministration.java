package fr.centraleachat.common;

import java.util.Optional;

/** What waits for an administrator: counted beside « Administration », told on its page. */
@FunctionalInterface
public interface SignalDAdministration {

    /** Empty when nothing waits. */
    Optional<Signal> courant();

    /**
     * @param texte one sentence, in French
     * @param lien page on which it is settled
     */
    record Signal(int nombre, String texte, String lien) {}
}
