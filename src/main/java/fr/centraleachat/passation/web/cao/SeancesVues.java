package fr.centraleachat.passation.web.cao;

import fr.centraleachat.passation.domain.cao.CalculDeQuorum;
import fr.centraleachat.passation.domain.cao.Commission;
import fr.centraleachat.passation.domain.cao.Commissions;
import fr.centraleachat.passation.domain.cao.PointDeSeance;
import fr.centraleachat.passation.domain.cao.Seance;
import fr.centraleachat.passation.domain.cao.Seances;
import fr.centraleachat.passation.web.cao.SeanceView.PointView;
import fr.centraleachat.passation.web.cao.SeanceView.QuorumView;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes what is shown of the séances. */
@Component
@Transactional(readOnly = true)
class SeancesVues {

    private final Seances seances;
    private final Commissions commissions;
    private final CalculDeQuorum calcul;

    SeancesVues(Seances seances, Commissions commissions, CalculDeQuorum calcul) {
        this.seances = seances;
        this.commissions = commissions;
        this.calcul = calcul;
    }

    /** The latest first. */
    public List<SeanceView> toutes() {
        return seances.toutes().stream().map(this::vue).toList();
    }

    public SeanceView lire(UUID id) {
        return vue(seances.exiger(id));
    }

    private SeanceView vue(Seance seance) {
        var commission = commissions.siegeant(seance);
        return new SeanceView(
                seance.id(),
                seance.commission(),
                seance.acheteur(),
                seance.le(),
                seance.modalite(),
                seances.points(seance.id()).stream()
                        .map(p -> point(commission, seance, p))
                        .toList(),
                seance.presences(),
                seance.closeLe());
    }

    private PointView point(Commission commission, Seance seance, PointDeSeance point) {
        return new PointView(
                point.point().procedure(),
                point.point().lot(),
                point.secondeConvocation(),
                point.issue(),
                point.convoqueLe(),
                seance.estRelevee() ? quorum(commission, seance, point) : null);
    }

    private QuorumView quorum(Commission commission, Seance seance, PointDeSeance point) {
        var quorum = calcul.de(commission, seance, point);
        return new QuorumView(quorum.voixPresentes(), quorum.voixRequises(), quorum.atteint());
    }
}
