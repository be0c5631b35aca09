package fr.centraleachat.catalogue.finance.fichier;

import java.util.List;

/**
 * A row of a file.
 *
 * @param numero from 1, as a tableur or an editor shows it
 * @param cases in the order of the columns
 */
public record LigneBrute(int numero, List<Case> cases) {

    public LigneBrute {
        cases = List.copyOf(cases);
    }

    /** Nothing there when the row is shorter. */
    public Case a(int colonne) {
        return colonne < cases.size() ? cases.get(colonne) : Case.VIDE;
    }

    boolean estVide() {
        return cases.stream().allMatch(Case::estVide);
    }

    public List<String> textes() {
        return cases.stream().map(Case::texte).toList();
    }
}
