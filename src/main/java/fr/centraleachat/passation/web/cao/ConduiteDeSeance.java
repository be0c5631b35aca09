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

    public ConduiteView pour(UUID id) {
        var seance = seances.exiger(id);
        boolean tenue = noms.tient(seance.acheteur());
        boolean composable = tenue && !seance.estClose();
        return new ConduiteView(
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

    private List<LotPret> pretes(Seance seance) {
        return pretes.pour(seance.acheteur()).stream().map(this::prete).toList();
    }

    private LotPret prete(Point point) {
        return new LotPret(
                point.procedure(),
                procedures.exiger(point.procedure()).objet(),
                point.lot(),
                procedures.lot(point.procedure(), point.lot()).objet());
    }
}
