package fr.centraleachat.passation.domain.cao;

import java.util.List;
import org.springframework.stereotype.Component;

/** Puts lots on the agenda of a séance. */
@Component
class OrdreDuJour {

    private final PointRepository points;

    OrdreDuJour(PointRepository points) {
        this.points = points;
    }

    /** What is there already stays; the kind of convocation is that of the last inscription. */
    void inscrire(Seance seance, Point point, boolean secondeConvocation) {
        points.deLaSeance(seance.id()).stream()
                .filter(p -> p.point().equals(point))
                .findFirst()
                .ifPresentOrElse(
                        p -> p.convoquer(secondeConvocation),
                        () ->
                                points.save(
                                        new PointDeSeance(seance.id(), point, secondeConvocation)));
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
    }
}
