package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.passation.domain.attribution.DecisionsDeLot;
import fr.centraleachat.tache.TacheOuverte;
import fr.centraleachat.tache.Taches;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lots that wait for a commission: their report is validated, or their attributaire defaulted,
 * and no agenda has them.
 */
@Component
@Transactional(readOnly = true)
public class AffairesPretes {

    private static final List<String> DE_LA_COMMISSION =
            List.of(
                    "Task_InscrireCao",
                    "Task_PresenterCao",
                    AffairesDeSeance.ATTRIBUER,
                    AffairesDeSeance.DECIDER_LE_SUIVANT);

    private final Taches taches;
    private final DecisionsDeLot decisions;
    private final Seances seances;

    AffairesPretes(Taches taches, DecisionsDeLot decisions, Seances seances) {
        this.taches = taches;
        this.decisions = decisions;
        this.seances = seances;
    }

    /** Those that have waited longest first. */
    public List<Point> pour(String acheteur) {
        return taches.ouvertesDeGenre(DE_LA_COMMISSION).stream()
                .filter(t -> t.routage().acheteur().equals(acheteur))
                .flatMap(this::lots)
                .distinct()
                .filter(p -> seances.duLot(p).stream().noneMatch(i -> i.issue() == null))
                .toList();
    }

    private Stream<Point> lots(TacheOuverte tache) {
        return decisions.aDecider(tache.numero()).stream()
                .filter(lot -> tache.lot() == null || tache.lot().equals(lot))
                .map(lot -> new Point(tache.numero(), lot));
    }
}
