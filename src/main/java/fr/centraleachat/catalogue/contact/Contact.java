package fr.centraleachat.catalogue.contact;

import java.util.UUID;

/**
 * A fonction or a service to write to.
 *
 * @param courriel null when there is a telephone alone, and so for {@code telephone}
 */
public record Contact(
        UUID id, CoteDeContact cote, String fonction, String courriel, String telephone) {}
