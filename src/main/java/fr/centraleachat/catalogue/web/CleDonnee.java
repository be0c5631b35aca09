package fr.centraleachat.catalogue.web;

import java.util.UUID;

/** The Idempotency-Key of a program; without one, each call is an act of its own. */
final class CleDonnee {

    private CleDonnee() {}

    static String ouNouvelle(String cle) {
        return cle == null || cle.isBlank() ? UUID.randomUUID().toString() : cle;
    }
}
