package fr.centraleachat.passation.domain.interruption;

import fr.centraleachat.delai.GenreDeDetenteur;
import java.time.Instant;
import java.util.List;

/**
 * What makes lots wait.
 *
 * @param lots empty for all of them
 * @param jusquA excluded, null while it lasts
 * @param detenteur JUGE, null when the organisation puts the file aside
 */
record Cause(
        List<Integer> lots,
        Instant depuis,
        Instant jusquA,
        GenreDeDetenteur detenteur,
        String motif) {

    boolean retient(int lot, Instant le) {
        return (lots.isEmpty() || lots.contains(lot)) && dure(le);
    }

    private boolean dure(Instant le) {
        return !depuis.isAfter(le) && (jusquA == null || le.isBefore(jusquA));
    }
}
