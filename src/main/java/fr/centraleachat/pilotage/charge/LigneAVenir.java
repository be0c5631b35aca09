package fr.centraleachat.pilotage.charge;

import fr.centraleachat.organisation.Fonction;
import java.util.ArrayList;
import java.util.List;

/**
 * What a fonction should receive, week after week.
 *
 * @param segments one for each week, in % of the longest bar
 */
public record LigneAVenir(Fonction fonction, List<Integer> semaines, List<Segment> segments) {

    static LigneAVenir de(Fonction fonction, List<Integer> semaines, int maximum) {
        List<Segment> segments = new ArrayList<>();
        int avant = 0;
        for (int nombre : semaines) {
            segments.add(
                    new Segment(Barre.pourcent(avant, maximum), Barre.pourcent(nombre, maximum)));
            avant += nombre;
        }
        return new LigneAVenir(fonction, semaines, segments);
    }

    public int total() {
        return semaines.stream().mapToInt(Integer::intValue).sum();
    }

    public record Segment(String debut, String largeur) {}
}
