package fr.centraleachat.delai.detention;

import fr.centraleachat.delai.GenreDeDetenteur;
import java.time.Instant;
import java.util.Comparator;

/**
 * Something that a procédure waits for: an open task, an answer from outside, a date of the law, a
 * suspension.
 *
 * @param cle unique in the procédure; the same one seen twice is one
 * @param detenteur who is awaited; null for a suspension that is nobody's
 * @param motif of a suspension, else null
 * @param jusquA excluded; null while it lasts
 */
record Attente(
        String cle,
        GenreDeDetenteur detenteur,
        Priorite priorite,
        String motif,
        Instant depuis,
        Instant jusquA) {

    /** Which one holds the file: by priority, then the oldest; the key settles what is left. */
    static final Comparator<Attente> DANS_L_ORDRE =
            Comparator.comparing(Attente::priorite)
                    .thenComparing(Attente::depuis)
                    .thenComparing(Attente::cle);

    boolean dure(Instant instant) {
        return !depuis.isAfter(instant) && (jusquA == null || instant.isBefore(jusquA));
    }
}
