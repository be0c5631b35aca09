package fr.centraleachat.passation.domain.cao;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the id that a field holds as a text. */
final class Identifiants {

    private static final Pattern FORME =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Identifiants() {}

    /** Empty when it is none: nothing has that id. */
    static Optional<UUID> lire(String texte) {
        return Optional.ofNullable(texte)
                .filter(t -> FORME.matcher(t).matches())
                .map(UUID::fromString);
    }
}
