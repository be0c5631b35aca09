package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.Erreur;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Reads what is told of each item against the quorum of each, and notes every fault. */
final class LectureDeLaCloture {

    private static final String ARTICLE = "CGCT L1411-5";

    private final List<Quorum> quorums;
    private final List<Erreur> fautes = new ArrayList<>();

    /**
     * @param quorums of the items that are still to be examined
     */
    LectureDeLaCloture(List<Quorum> quorums) {
        this.quorums = quorums;
    }

    List<Erreur> fautes(List<PointDelibere> points) {
        var lus = new HashSet<Point>();
        for (int i = 0; i < points.size(); i++) {
            lire(points.get(i), "points[" + i + "]", lus);
        }
        quorums.stream()
                .filter(q -> q.atteint() && !lus.contains(q.point()))
                .forEach(
                        q ->
                                fautes.add(
                                        Erreur.de(
                                                "points",
                                                "Dites ce que la commission a fait pour "
                                                        + q.nom()
                                                        + ".")));
        refuserLesComplementsPartiels(points);
        return fautes;
    }

    private void lire(PointDelibere point, String champ, HashSet<Point> lus) {
        var quorum = quorums.stream().filter(q -> q.point().equals(point.point())).findFirst();
        if (quorum.isEmpty()) {
            fautes.add(
                    Erreur.de(
                            champ + ".lot",
                            "Ce point n’est pas à examiner dans cette séance : retirez-le."));
        } else if (!lus.add(point.point())) {
            fautes.add(Erreur.de(champ + ".lot", "Ce point est déjà dans la liste."));
        } else if (!quorum.get().atteint()) {
            fautes.add(new Erreur(champ + ".suite", sansQuorum(quorum.get()), ARTICLE));
        }
    }

    private static String sansQuorum(Quorum quorum) {
        return "Le quorum n’est pas atteint ("
                + quorum.enClair()
                + ") : la commission ne peut pas délibérer de ce point. Laissez-le sans vote : il ira"
                + " à une seconde convocation, sans condition de quorum.";
    }

    /** A complement sends the whole procédure back to its analysis. */
    private void refuserLesComplementsPartiels(List<PointDelibere> points) {
        Map<String, SuiteDePoint> premieres = new HashMap<>();
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            var premiere = premieres.putIfAbsent(point.procedure(), point.suite());
            if (premiere != null && genre(premiere) != genre(point.suite())) {
                fautes.add(
                        Erreur.de(
                                "points[" + i + "].suite",
                                "Un complément ou un report vaut pour tous les lots de la procédure "
                                        + point.procedure()
                                        + " : choisissez le même pour chacun, ou décidez de chacun."));
            }
        }
    }

    private static int genre(SuiteDePoint suite) {
        return suite.decide() ? -1 : suite.ordinal();
    }
}
