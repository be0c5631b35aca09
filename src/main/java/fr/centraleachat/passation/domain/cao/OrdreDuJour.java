package fr.centraleachat.passation.domain.cao;

import java.util.List;
import org.springframework.stereotype.Component;

/** Puts lots on the agenda of a séance. */
@Component
class OrdreDuJour {

    private final PointRepository points;

    private final EcheancesDeConvocation echeances;

    OrdreDuJour(PointRepository points, EcheancesDeConvocation echeances) {
        this.points = points;
        this.echeances = echeances;
    }

    /** What is there already stays; the kind of convocation is that of the last inscription. */
    void inscrire(Seance seance, Point point, boolean secondeConvocation) {
        points.deLaSeance(seance.id()).stream()
                .filter(p -> p.point().equals(point))
                .findFirst()
                .ifPresentOrElse(
                        p -> p.convoquer(secondeConvocation),
                        () -> ajouter(seance, point, secondeConvocation));
    }

    private void ajouter(Seance seance, Point point, boolean secondeConvocation) {
        var inscrit = new PointDeSeance(seance.id(), point, secondeConvocation);
        inscrit.placer(points.deLaSeance(seance.id()).size() + 1);
        points.save(inscrit);
        echeances.attendre(seance, point);
    }

    /** Takes it off the agenda: the lot waits again for a séance. */
    void retirer(Seance seance, PointDeSeance point) {
        points.delete(point);
        echeances.eteindre(seance, point.point());
    }

    /** Gives each item its place. */
    void ordonner(List<PointDeSeance> agenda) {
        for (int i = 0; i < agenda.size(); i++) {
            agenda.get(i).placer(i + 1);
        }
    }

    /** The last séance that examined the lot had no quorum: the next sits without (L1411-5). */
    boolean appelleUneSeconde(Point point) {
        return points.duLot(point.procedure(), point.lot()).stream()
                .map(PointDeSeance::issue)
                .filter(i -> i != null)
                .findFirst()
                .filter(i -> i == IssueDePoint.QUORUM_NON_ATTEINT)
                .isPresent();
    }

    boolean appelleUneSeconde(String numero, List<Integer> lots) {
        return !lots.isEmpty()
                && lots.stream().allMatch(lot -> appelleUneSeconde(new Point(numero, lot)));
    }

    void clore(Seance seance, List<Point> examines, IssueDePoint issue) {
        points.deLaSeance(seance.id()).stream()
                .filter(p -> examines.contains(p.point()))
                .forEach(p -> p.clore(issue));
        examines.forEach(p -> echeances.eteindre(seance, p));
    }
}
