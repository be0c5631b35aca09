package fr.centraleachat.raci;

import static java.util.stream.Collectors.toCollection;

import fr.centraleachat.organisation.Fonction;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A row of the matrix on a given day.
 *
 * @param cellules as written, « A/R » for instance; a fonction that is not concerned is absent
 */
public record Ligne(Activite activite, Map<Fonction, String> cellules) {

    public Ligne {
        cellules = new EnumMap<>(cellules);
    }

    /** Those who hold the letter, with others or alone. */
    public Set<Fonction> fonctions(Lettre lettre) {
        return cellules.keySet().stream()
                .filter(f -> lettres(f).contains(lettre))
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Those who may do a task of that letter: for R, those who are not also A. */
    public Set<Fonction> executants(Lettre lettre) {
        var fonctions = fonctions(lettre);
        if (lettre == Lettre.R) {
            fonctions.removeAll(fonctions(Lettre.A));
        }
        return fonctions;
    }

    Set<Lettre> lettres(Fonction fonction) {
        return lettres(cellules.get(fonction));
    }

    static Set<Lettre> lettres(String cellule) {
        var lettres = EnumSet.noneOf(Lettre.class);
        if (cellule != null) {
            Arrays.stream(cellule.split("/")).map(Lettre::valueOf).forEach(lettres::add);
        }
        return lettres;
    }
}
