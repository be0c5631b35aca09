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
        int lot, String libelle, BigDecimal poids, List<SousCritereAnnonce> sousCriteres) {

    /** A part of a critère, in points. */
    public record SousCritereAnnonce(String libelle, BigDecimal poids) {}

    /** What must be noted: the sous-critères, or the critère itself when it has none. */
    public List<Notable> notables() {
        return sousCriteres.isEmpty()
                ? List.of(new Notable(libelle, null, poids))
                : sousCriteres.stream()
                        .map(s -> new Notable(libelle, s.libelle(), s.poids()))
                        .toList();
    }

    /** One note is expected for each offer: from 0 to {@code poids}. */
    public record Notable(String critere, String sousCritere, BigDecimal poids) {

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
