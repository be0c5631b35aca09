package fr.centraleachat.common;

import java.io.Serial;
import java.util.List;

/**
 * The state forbids the act (409); the message says why, and who and when if somebody was faster.
 */
public final class EtatIncompatible extends Refus {

    @Serial private static final long serialVersionUID = 1L;

    public EtatIncompatible(String message) {
        this(message, null);
    }

    public EtatIncompatible(String message, String regle) {
        super(message, regle == null ? List.of() : List.of(new Erreur(null, message, regle)));
    }
}
