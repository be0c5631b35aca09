package fr.centraleachat.common;

import java.io.Serial;
import java.util.List;

/** The caller knows of the thing but none of their fonctions lets them act (403). */
public final class AccesRefuse extends Refus {

    @Serial private static final long serialVersionUID = 1L;

    public AccesRefuse(String message) {
        super(message, List.of());
    }
}
