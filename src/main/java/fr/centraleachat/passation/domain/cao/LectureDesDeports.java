package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.Erreur;
import java.util.ArrayList;
import java.util.List;

/** Finds the items of the agenda that déports name. */
final class LectureDesDeports {

    private final List<Point> ordreDuJour;
    private final List<Erreur> fautes;

    LectureDesDeports(List<Point> ordreDuJour, List<Erreur> fautes) {
        this.ordreDuJour = ordreDuJour;
        this.fautes = fautes;
    }

    /**
     * @param textes a lot, or a procédure and a lot: {@code 2}, {@code 2026-0001/2}
     */
    List<Point> lire(List<String> textes, String champ) {
        var points = new ArrayList<Point>();
        for (int i = 0; textes != null && i < textes.size(); i++) {
            var trouves = designes(textes.get(i));
            if (trouves.size() == 1) {
                points.add(trouves.get(0));
            } else {
                fautes.add(
                        new Erreur(
                                champ + ".deports",
                                trouves.isEmpty()
                                        ? "Le lot « "
                                                + textes.get(i)
                                                + " » n’est pas à l’ordre du jour."
                                        : "Plusieurs procédures ont un lot "
                                                + textes.get(i)
                                                + " : écrivez « "
                                                + trouves.get(0).procedure()
                                                + "/"
                                                + textes.get(i)
                                                + " ».",
                                "R2184-3"));
            }
        }
        return points.stream().distinct().toList();
    }

    private List<Point> designes(String texte) {
        return ordreDuJour.stream()
                .filter(
                        p ->
                                texte.equals(String.valueOf(p.lot()))
                                        || texte.equals(p.procedure() + "/" + p.lot()))
                .toList();
    }
}
