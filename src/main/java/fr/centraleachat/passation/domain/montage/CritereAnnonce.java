package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.passation.domain.analyse.NoteDOffre;
import java.math.BigDecimal;
import java.util.List;

/**
 * A critère as the règlement de la consultation announces it.
 *
 * @param poids points out of 100; those of its sous-critères add up to it
 */
public record CritereAnnonce(
        int lot,
        String libelle,
        BigDecimal poids,
        List<SousCritereAnnonce> sousCriteres,
        Notation notation) {

    /** A part of a critère, in points. */
    public record SousCritereAnnonce(String libelle, BigDecimal poids) {}

    /** What must be noted: the sous-critères, or the critère itself when it has none. */
    public List<Notable> notables() {
        return sousCriteres.isEmpty()
                ? List.of(new Notable(libelle, null, poids, notation))
                : sousCriteres.stream()
                        .map(s -> new Notable(libelle, s.libelle(), s.poids(), notation))
                        .toList();
    }

    /** One note is expected for each offer: from 0 to {@code poids}. */
    public record Notable(String critere, String sousCritere, BigDecimal poids, Notation notation) {

        /** The points at most, as a rounded note can reach them. */
        public BigDecimal maximum() {
            return notation.arrondir(poids);
        }

        /** Any note may be given, or those of the barème only. */
        public boolean admet(BigDecimal note) {
            return notation.niveaux().isEmpty()
                    || notation.niveaux().stream().anyMatch(n -> points(n).compareTo(note) == 0);
        }

        /** « Insuffisant 5 ; Satisfaisant 11,25 ». */
        public String baremeEnPoints() {
            return String.join(
                    " ; ",
                    notation.niveaux().stream()
                            .map(n -> n.libelle() + " " + Notation.lu(points(n)))
                            .toList());
        }

        private BigDecimal points(Notation.Niveau niveau) {
            return niveau.points(poids, notation.decimales());
        }

        /** Computed from the price of the offer itself, which is not typed twice. */
        public boolean estSurLePrixDeLOffre() {
            return notation.estCalculee()
                    && sousCritere == null
                    && notation.type() == TypeDeCritere.PRIX;
        }

        public String enClair() {
            return sousCritere == null ? critere : critere + ", " + sousCritere;
        }

        public boolean estNotePar(NoteDOffre note) {
            return critere.equals(note.critere())
                    && (sousCritere == null
                            ? note.sousCritere() == null
                            : sousCritere.equals(note.sousCritere()));
        }
    }
}
