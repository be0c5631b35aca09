package fr.centraleachat.pilotage.chiffres;

import fr.centraleachat.delai.statistique.StatistiqueDePhase;
import fr.centraleachat.delai.statistique.TempsParDetenteur;
import java.util.Comparator;
import java.util.List;

/**
 * The figures that a manager looks at first.
 *
 * @param notification the way to it
 * @param partDansLaCible of the phases closed, from 0 to 1; null for none
 * @param unAnAvant the same, a year before
 * @param pire phase whose median goes most over its target, null when none does
 * @param chez who has the file most of that phase, null when nobody is known
 */
public record Synthese(
        StatistiqueDePhase notification,
        Double partDansLaCible,
        Double unAnAvant,
        StatistiqueDePhase pire,
        String chez) {

    public static Synthese de(
            StatistiqueDePhase notification,
            Double part,
            Double unAnAvant,
            List<LigneDeDuree> phases,
            List<TempsParDetenteur> temps) {
        var pire =
                phases.stream()
                        .filter(LigneDeDuree::depasse)
                        .map(LigneDeDuree::chiffres)
                        .max(Comparator.comparingDouble(Synthese::ecart))
                        .orElse(null);
        return new Synthese(
                notification, part, unAnAvant, pire, pire == null ? null : chez(pire, temps));
    }

    /** Points of the share over a year, null when one of them is not known. */
    public Long points() {
        return partDansLaCible == null || unAnAvant == null
                ? null
                : Long.valueOf(Math.round(100 * partDansLaCible) - Math.round(100 * unAnAvant));
    }

    public double ecartDuPire() {
        return ecart(pire);
    }

    private static double ecart(StatistiqueDePhase phase) {
        return phase.p50() - phase.cible();
    }

    private static String chez(StatistiqueDePhase phase, List<TempsParDetenteur> temps) {
        return temps.stream()
                .filter(t -> t.phase().equals(phase.phase()))
                .flatMap(t -> t.parts().stream())
                .filter(p -> !p.estUnDelaiLegal() && !p.estUneSuspension())
                .findFirst()
                .map(p -> p.libelle())
                .orElse(null);
    }
}
