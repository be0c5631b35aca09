package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.attribution.DecisionsDeLot;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the séance that examines the lots of a procédure, and counts its voices. */
@Component
@Transactional(readOnly = true)
public class Deliberations {

    private final Fiches fiches;
    private final DecisionsDeLot decisions;
    private final Seances seances;
    private final Commissions commissions;
    private final CalculDeQuorum calcul;

    Deliberations(
            Fiches fiches,
            DecisionsDeLot decisions,
            Seances seances,
            Commissions commissions,
            CalculDeQuorum calcul) {
        this.fiches = fiches;
        this.decisions = decisions;
        this.seances = seances;
        this.commissions = commissions;
        this.calcul = calcul;
    }

    /**
     * Of the lots that are not decided, in the séance of their last inscription; in the one to
     * which the secretary moved them, when that one no longer has them to examine.
     */
    public Deliberation duDossier(String numero) {
        var inscription = fiches.exiger(numero, InscriptionCao.class);
        var lots = decisions.aDecider(numero);
        var inscrits = inscription.lots().stream().filter(lots::contains).toList();
        return de(seance(numero, inscription, inscrits), numero, inscrits);
    }

    private Seance seance(String numero, InscriptionCao inscription, List<Integer> lots) {
        var inscrite = seances.chercher(inscription.seance()).orElseThrow();
        var aExaminer =
                lots.stream()
                        .flatMap(lot -> seances.duLot(new Point(numero, lot)).stream())
                        .filter(p -> p.issue() == null)
                        .map(PointDeSeance::seance)
                        .toList();
        return aExaminer.isEmpty() || aExaminer.contains(inscrite.id())
                ? inscrite
                : seances.exiger(aExaminer.get(0));
    }

    /**
     * Of one lot to be decided again, in the séance on whose agenda the secretary put it; empty
     * when it is on no agenda.
     */
    public Optional<Deliberation> duLot(String numero, int lot) {
        return seances.duLot(new Point(numero, lot)).stream()
                .filter(p -> p.issue() == null)
                .findFirst()
                .map(p -> de(seances.exiger(p.seance()), numero, List.of(lot)));
    }

    private Deliberation de(Seance seance, String numero, List<Integer> lots) {
        var commission = commissions.siegeant(seance);
        return new Deliberation(
                seance,
                seances.points(seance.id()).stream()
                        .filter(p -> p.point().procedure().equals(numero))
                        .filter(p -> lots.contains(p.point().lot()))
                        .map(p -> calcul.de(commission, seance, p))
                        .toList());
    }
}
