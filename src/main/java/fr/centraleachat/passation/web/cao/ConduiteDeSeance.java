package fr.centraleachat.passation.web.cao;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.cao.AffairesPretes;
import fr.centraleachat.passation.domain.cao.Convocation;
import fr.centraleachat.passation.domain.cao.Point;
import fr.centraleachat.passation.domain.cao.Seance;
import fr.centraleachat.passation.domain.cao.Seances;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the secretary may do next with a séance: compose its agenda, convene, close it. */
@Component
@Transactional(readOnly = true)
class ConduiteDeSeance {

    private final Seances seances;
    private final AffairesPretes pretes;
    private final Convocation convocation;
    private final Procedures procedures;
    private final NomsDeCommission noms;
    private final Formats formats;
    private final Clock horloge;

    ConduiteDeSeance(
            Seances seances,
            AffairesPretes pretes,
            Convocation convocation,
            Procedures procedures,
            NomsDeCommission noms,
            Formats formats,
            Clock horloge) {
        this.seances = seances;
        this.pretes = pretes;
        this.convocation = convocation;
        this.procedures = procedures;
        this.noms = noms;
        this.formats = formats;
        this.horloge = horloge;
    }

    /** A lot that no agenda has. */
    public record Prete(String procedure, String objet, int lot, String objetDuLot) {}

    /**
     * @param tenue the caller keeps the séance
     * @param composable its agenda may still change
     * @param convoquerAvant the last day of the délai of convocation, null once the séance is past
     * @param cloturable its presences are known and items remain to be examined
     * @param close when, null before
     * @param aDistance participants are to be identified
     */
    public record Vue(
            boolean tenue,
            boolean composable,
            List<Prete> pretes,
            String convoquerAvant,
            boolean cloturable,
            String close,
            boolean aDistance) {}

    public Vue pour(UUID id) {
        var seance = seances.exiger(id);
        boolean tenue = noms.tient(seance.acheteur());
        boolean composable = tenue && !seance.estClose();
        return new Vue(
                tenue,
                composable,
                composable ? pretes(seance) : List.of(),
                seance.le().isAfter(horloge.instant())
                        ? formats.date(convocation.dernierJour(seance))
                        : null,
                composable && seance.estRelevee() && resteAExaminer(seance),
                seance.estClose() ? formats.dateHeure(seance.closeLe()) : null,
                seance.modalite().estADistance());
    }

    private boolean resteAExaminer(Seance seance) {
        return seances.points(seance.id()).stream().anyMatch(p -> p.issue() == null);
    }

    private List<Prete> pretes(Seance seance) {
        return pretes.pour(seance.acheteur()).stream().map(this::prete).toList();
    }

    private Prete prete(Point point) {
        return new Prete(
                point.procedure(),
                procedures.exiger(point.procedure()).objet(),
                point.lot(),
                procedures.lot(point.procedure(), point.lot()).objet());
    }
}
