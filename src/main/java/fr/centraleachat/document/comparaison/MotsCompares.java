package fr.centraleachat.document.comparaison;

import fr.centraleachat.document.Comparaison.Fragment;
import fr.centraleachat.document.Comparaison.Passage;
import fr.centraleachat.document.Comparaison.Sort;
import fr.centraleachat.document.comparaison.Suites.Suite;
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
        var suites = Suites.de(avant, apres);
        for (int i = 0; i < suites.size(); i++) {
            if (suites.get(i).commune()) {
                compares.contexte(suites.get(i).partis(), i > 0, i < suites.size() - 1);
            } else {
                compares.changement(suites.get(i));
            }
        }
        compares.clore();
        return compares.passages;
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

    private void changement(Suite<String> suite) {
        var partis = mots(suite.partis());
        var venus = mots(suite.venus());
        if (partis.size() + venus.size() > MOTS_COMPARABLES) {
            ajouter(Sort.SUPPRIME, partis);
            ajouter(Sort.AJOUTE, venus);
            return;
        }
        for (var mots : Suites.de(partis, venus)) {
            if (mots.commune()) {
                ajouter(Sort.GARDE, mots.partis());
            } else {
                ajouter(Sort.SUPPRIME, mots.partis());
                ajouter(Sort.AJOUTE, mots.venus());
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
