package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.Erreur;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The items of one procédure in one séance, each with its quorum. */
public record Deliberation(Seance seance, List<Quorum> quorums) {

    public List<Integer> lotsAvecQuorum() {
        return quorums.stream().filter(Quorum::atteint).map(Quorum::lot).toList();
    }

    List<Integer> lotsSansQuorum() {
        return quorums.stream().filter(q -> !q.atteint()).map(Quorum::lot).toList();
    }

    Quorum duLot(int lot) {
        return quorums.stream().filter(q -> q.lot() == lot).findFirst().orElseThrow();
    }

    /** Why a lot may not be decided, by lot. */
    Map<Integer, Erreur> exclus() {
        return quorums.stream()
                .filter(q -> !q.atteint())
                .collect(
                        Collectors.toMap(
                                Quorum::lot,
                                q ->
                                        new Erreur(
                                                null,
                                                "Le quorum n’est pas atteint ("
                                                        + q.enClair()
                                                        + ") : retirez ce lot, il ira à une seconde"
                                                        + " convocation.",
                                                "CGCT L1411-5")));
    }

    List<Point> points(List<Integer> lots) {
        return quorums.stream()
                .filter(q -> lots.contains(q.lot()))
                .map(q -> new Point(q.procedure(), q.lot()))
                .toList();
    }
}
