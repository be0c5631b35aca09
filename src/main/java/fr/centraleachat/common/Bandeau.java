package fr.centraleachat.common;

import java.util.Optional;

/** A sentence above every page; the demonstration and an accelerated clock provide one. */
@FunctionalInterface
public interface Bandeau {

    /** « Données fictives… horloge avancée au … »; empty when there is nothing to say. */
    Optional<String> texte();
}
