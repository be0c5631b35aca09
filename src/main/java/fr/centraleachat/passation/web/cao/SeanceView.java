package fr.centraleachat.passation.web.cao;

import fr.centraleachat.passation.domain.cao.IssueDePoint;
import fr.centraleachat.passation.domain.cao.ModaliteDeSeance;
import fr.centraleachat.passation.domain.cao.Presence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A séance as the API gives it.
 *
 * @param presences empty until they are recorded
 * @param closeLe null until it is closed
 */
record SeanceView(
        UUID id,
        UUID commission,
        String acheteur,
        Instant le,
        ModaliteDeSeance modalite,
        List<PointView> points,
        List<Presence> presences,
        Instant closeLe) {

    /**
     * @param issue null until the commission has examined it
     * @param convoqueLe null until the members are told of it
     * @param quorum null until the presences are recorded
     */
    record PointView(
            String procedure,
            int lot,
            boolean secondeConvocation,
            IssueDePoint issue,
            Instant convoqueLe,
            QuorumView quorum) {}

    record QuorumView(int voixPresentes, int voixRequises, boolean atteint) {}
}
