package fr.centraleachat.document.comparaison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import fr.centraleachat.document.Comparaison.Fragment;
import fr.centraleachat.document.Comparaison.Passage;
import fr.centraleachat.document.Comparaison.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two texts, paragraph by paragraph, then word by word where they differ. */
final class MotsCompares {

    /** Beyond, a changed block is shown whole: finding its words again would take seconds. */
    private static final int MOTS_COMPARABLES = 12_000;

    private final List<Passage> passages = new ArrayList<>();
    private List<Fragment> encours = new ArrayList<>();

    private MotsCompares() {}

    static List<Passage> comparer(List<String> avant, List<String> apres) {
        var compares = new MotsCompares();
        var deltas = diff(avant, apres);
        for (int i = 0; i < deltas.size(); i++) {
            if (deltas.get(i).getType() == DeltaType.EQUAL) {
                compares.contexte(
                        deltas.get(i).getSource().getLines(), i > 0, i < deltas.size() - 1);
            } else {
                compares.changement(deltas.get(i));
            }
        }
        compares.clore();
        return compares.passages;
    }

    private static <T> List<AbstractDelta<T>> diff(List<T> avant, List<T> apres) {
        return DiffUtils.diff(avant, apres, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas();
    }

    /** One paragraph after a change, one before the next; what is between them is left out. */
    private void contexte(List<String> lignes, boolean apres, boolean avant) {
        if (apres) {
            garder(lignes.get(0));
        }
        if (lignes.size() > (apres && avant ? 2 : 1)) {
            clore();
        }
        if (avant && !(apres && lignes.size() == 1)) {
            garder(lignes.get(lignes.size() - 1));
        }
    }

    private void garder(String ligne) {
        encours.add(new Fragment(Sort.GARDE, ligne + "\n"));
    }

    private void clore() {
        if (encours.stream().anyMatch(f -> f.sort() != Sort.GARDE)) {
            passages.add(new Passage(List.copyOf(encours)));
        }
        encours = new ArrayList<>();
    }

    private void changement(AbstractDelta<String> delta) {
        var partis = mots(delta.getSource().getLines());
        var venus = mots(delta.getTarget().getLines());
        if (partis.size() + venus.size() > MOTS_COMPARABLES) {
            ajouter(Sort.SUPPRIME, partis);
            ajouter(Sort.AJOUTE, venus);
            return;
        }
        for (var mot : diff(partis, venus)) {
            if (mot.getType() == DeltaType.EQUAL) {
                ajouter(Sort.GARDE, mot.getSource().getLines());
            } else {
                ajouter(Sort.SUPPRIME, mot.getSource().getLines());
                ajouter(Sort.AJOUTE, mot.getTarget().getLines());
            }
        }
    }

    private void ajouter(Sort sort, List<String> mots) {
        if (!mots.isEmpty()) {
            encours.add(new Fragment(sort, String.join("", mots)));
        }
    }

    /** Each with the space that follows it; the end of a paragraph is one of its own. */
    private static List<String> mots(List<String> lignes) {
        return lignes.stream()
                .flatMap(l -> Arrays.stream((l + "\n").split("(?<=\\s)(?=\\S)|(?=\\n)")))
                .toList();
    }
}
