package fr.centraleachat.pilotage;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list, and where it goes on.
 *
 * @param suite for the address of the next part, null at the end
 */
public record Bout<T>(List<T> lignes, String suite) {

    public Bout {
        lignes = List.copyOf(lignes);
    }

    /**
     * @param lues one more than the part holds, when the list goes on
     */
    public static <L> Bout<L> de(List<L> lues, int taille, Function<L, ?> rang) {
        return lues.size() <= taille
                ? new Bout<>(lues, null)
                : new Bout<>(lues.subList(0, taille), rang.apply(lues.get(taille - 1)).toString());
    }

    public <R> Bout<R> avec(List<R> autres) {
        return new Bout<>(autres, suite);
    }

    public boolean estVide() {
        return lignes.isEmpty();
    }
}
