package fr.centraleachat.common;

import java.io.Serial;
import java.util.List;

/** The thing does not exist, or the caller may not know that it does (404). */
public final class Introuvable extends Refus {

    @Serial private static final long serialVersionUID = 1L;

    public Introuvable(String message) {
        super(message, List.of());
    }
}
