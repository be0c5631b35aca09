package fr.centraleachat.pilotage.chiffres;

import fr.centraleachat.delai.statistique.StatistiqueDePhase;
import java.util.List;
import java.util.stream.Stream;

/** The durations of the phases, on one scale. */
public record Durees(Echelle echelle, List<LigneDeDuree> lignes) {

    public static Durees de(List<StatistiqueDePhase> phases, int minimum) {
        var echelle =
                Echelle.pour(
                        phases.stream()
                                .filter(p -> p.nombre() >= minimum)
                                .flatMap(p -> Stream.of(p.p90(), p.cible())));
        return new Durees(
                echelle, phases.stream().map(p -> LigneDeDuree.de(p, echelle, minimum)).toList());
    }

    public boolean estVide() {
        return lignes.stream().allMatch(l -> l.chiffres().nombre() == 0);
    }
}
