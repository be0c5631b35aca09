package fr.centraleachat.document;

import java.util.List;

/**
 * What changed from one version of a piece to another.
 *
 * @param passages the changed paragraphs, each with one unchanged before and after; none when the
 *     words are the same
 */
public record Comparaison(Piece avant, Piece apres, List<Passage> passages) {

    /** Changed paragraphs that follow each other, with what is around. */
    public record Passage(List<Fragment> fragments) {}

    /** Words that are all kept, all gone or all new. */
    public record Fragment(Sort sort, String texte) {

        public boolean estSupprime() {
            return sort == Sort.SUPPRIME;
        }

        public boolean estAjoute() {
            return sort == Sort.AJOUTE;
        }
    }

    /** What became of the words. */
    public enum Sort {
        GARDE,
        SUPPRIME,
        AJOUTE
    }

    /** Of all the passages: how many words came, or went. */
    public long mots(Sort sort) {
        return passages.stream()
                .flatMap(p -> p.fragments().stream())
                .filter(f -> f.sort() == sort)
                .flatMap(f -> f.texte().strip().lines())
                .mapToLong(l -> l.isBlank() ? 0 : l.strip().split("\\s+").length)
                .sum();
    }

    public long ajoutes() {
        return mots(Sort.AJOUTE);
    }

    public long supprimes() {
        return mots(Sort.SUPPRIME);
    }
}
