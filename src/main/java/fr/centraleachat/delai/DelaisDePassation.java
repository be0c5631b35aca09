package fr.centraleachat.delai;

import java.time.LocalDate;

/** What the whole way to the notification takes, the same for whoever asks. */
@FunctionalInterface
public interface DelaisDePassation {

    /**
     * The median of those measured, when there are enough; else the sum of the targets in force
     * that day.
     *
     * @param procedure MAPA or AOO
     */
    DelaiDePassation de(String procedure, LocalDate le);
}
