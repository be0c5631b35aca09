package fr.centraleachat.passation.domain.cao;

import java.util.List;
import java.util.UUID;

/**
 * What was recorded of a member in a séance.
 *
 * @param supplee the member in whose place this suppléant sits, null for none
 * @param deports the items on which they do not sit
 */
public record Presence(
        UUID membre,
        EtatDePresence presence,
        UUID supplee,
        List<Point> deports,
        String motifDeport,
        String observations) {

    boolean siege(Point point) {
        return presence == EtatDePresence.PRESENT && !deports.contains(point);
    }
}
