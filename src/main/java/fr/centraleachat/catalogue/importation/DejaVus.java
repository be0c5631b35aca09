package fr.centraleachat.catalogue.importation;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The marchés already met in a file: the first record of one counts, in whichever lot the others
 * come. A fingerprint of 16 bytes stands for each: a million of them take some tens of megabytes.
 */
final class DejaVus {

    private final Set<UUID> empreintes = new HashSet<>();

    /** False when it was met before. */
    boolean estNouveau(String identite) {
        return empreintes.add(UUID.nameUUIDFromBytes(identite.getBytes(StandardCharsets.UTF_8)));
    }
}
