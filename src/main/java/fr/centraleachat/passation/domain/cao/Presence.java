package fr.centraleachat.passation.domain.cao;

import java.util.List;
import java.util.UUID;

/**
 * What was recorded of a member in a séance.
 *
 * @param supplee the member in whose place this suppléant sits, null for none
 * @param deports the items on which they do not sit
 * @param identification how they were identified at a distance, null in presence
 */
public record Presence(
        UUID membre,
        EtatDePresence presence,
        UUID supplee,
        List<Point> deports,
        String motifDeport,
        String observations,
        String identification) {

    boolean siege(Point point) {
        return presence == EtatDePresence.PRESENT && !deports.contains(point);
    }
}
