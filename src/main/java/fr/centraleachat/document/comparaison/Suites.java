package fr.centraleachat.document.comparaison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** Two lists as what they share and what they do not, one after the other. */
final class Suites {

    private Suites() {}

    /**
     * @param partis of the first alone, and {@code venus} of the second alone; both the same list
     *     when it is shared
     */
    record Suite<T>(boolean commune, List<T> partis, List<T> venus) {}

    /** In linear space: a long text that was all written again must not fill the memory. */
    static <T> List<Suite<T>> de(List<T> avant, List<T> apres) {
        var suites = new ArrayList<Suite<T>>();
        var deltas =
                DiffUtils.diff(avant, apres, new MyersDiffWithLinearSpace<>(), null, true)
                        .getDeltas();
        for (var delta : deltas) {
            var partis = delta.getSource().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                suites.add(new Suite<>(true, partis, partis));
            } else {
                joindre(suites, partis, delta.getTarget().getLines());
            }
        }
        return suites;
    }

    /** The library tells what went and what came apart; they are read together. */
    private static <T> void joindre(List<Suite<T>> suites, List<T> partis, List<T> venus) {
        var derniere = suites.isEmpty() ? null : suites.get(suites.size() - 1);
        if (derniere == null || derniere.commune()) {
            suites.add(new Suite<>(false, new ArrayList<>(partis), new ArrayList<>(venus)));
        } else {
            derniere.partis().addAll(partis);
            derniere.venus().addAll(venus);
        }
    }
}
