package fr.centraleachat.common;

import java.util.Optional;

/** One line above every page; the demonstration provides it. */
@FunctionalInterface
public interface Bandeau {

    /** « Données fictives… horloge avancée au … »; empty when there is nothing to say. */
    Optional<String> texte();
}
