package fr.centraleachat.delai.retroplanning;

import java.time.LocalDate;

/**
 * A référé précontractuel: it comes after the letters and forbids to sign until the decision is
 * notified (CJA L551-1, L551-4).
 *
 * @param decision day of the notification of the decision, known or expected: one may sign that day
 */
public record RefereAttendu(LocalDate saisine, LocalDate decision) {

    static final String ARTICLE = "CJA L551-4";

    boolean precede(LocalDate notification) {
        return saisine.isBefore(notification);
    }
}
