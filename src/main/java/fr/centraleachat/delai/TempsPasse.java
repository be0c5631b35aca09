package fr.centraleachat.delai;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The time of a procédure, shared without gap nor overlap.
 *
 * @param tranches in order; the last one ends now while the procédure lasts
 */
public record TempsPasse(List<Tranche> tranches) {

    public TempsPasse {
        tranches = List.copyOf(tranches);
    }

    public boolean estVide() {
        return tranches.isEmpty();
    }

    /** Calendar days, the sum of those of the parts. */
    public long jours() {
        return tranches.stream().mapToLong(Tranche::jours).sum();
    }

    /** By holder and motif, the one that had most first. */
    public List<Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (var tranche : tranches) {
            parts.merge(
                    tranche.detenteur() + "/" + tranche.motif(),
                    new Part(tranche.detenteur(), tranche.motif(), tranche.jours()),
                    Part::plus);
        }
        var triees = new ArrayList<>(parts.values());
        triees.sort(Comparator.comparingLong(Part::jours).reversed());
        return List.copyOf(triees);
    }

    /**
     * @param detenteur null for a suspension that is nobody's
     * @param motif of a suspension, else null
     */
    public record Part(GenreDeDetenteur detenteur, String motif, long jours) {

        Part plus(Part autre) {
            return new Part(detenteur, motif, jours + autre.jours);
        }
    }
}
