package fr.centraleachat.catalogue.adhesion;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an assembly decided.
 *
 * @param numero as the assembly numbers it
 * @param piece its text, null when it was not deposited
 */
public record Deliberation(String numero, LocalDate le, UUID piece) {

    public Deliberation(String numero, LocalDate le) {
        this(numero, le, null);
    }

    boolean estComplete() {
        return numero != null && !numero.isBlank() && le != null;
    }
}
