package fr.centraleachat.passation.domain.montage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How the notes of a critère are given, as it was announced.
 *
 * @param formule null when they are typed
 * @param coefficient of the formula, null when it has none
 * @param decimales to which each note is rounded, half up
 * @param niveaux appreciations that may be given, empty when any note may
 * @param texte what was written of it besides, null for nothing
 */
public record Notation(
        TypeDeCritere type,
        FormuleDePrix formule,
        BigDecimal coefficient,
        int decimales,
        List<Niveau> niveaux,
        String texte) {

    /** An appreciation, and the part of the points that it gives, in hundredths. */
    public record Niveau(String libelle, BigDecimal part) {

        public BigDecimal points(BigDecimal poids, int decimales) {
            return poids.multiply(part).movePointLeft(2).setScale(decimales, RoundingMode.HALF_UP);
        }
    }

    public boolean estCalculee() {
        return formule != null;
    }

    public BigDecimal arrondir(BigDecimal note) {
        return note.setScale(decimales, RoundingMode.HALF_UP);
    }

    /** What the règlement says of it: the formula or the barème, then what was written besides. */
    public String enClair() {
        var besides = texte == null ? "" : texte.strip();
        return estCalculee() || !niveaux.isEmpty() || besides.isEmpty()
                ? (regle() + " " + besides).strip()
                : besides;
    }

    /** Without what was written besides. */
    public String regle() {
        return formule == null
                ? typee()
                : "Note = "
                        + formule.enonce()
                        + (formule.aUnCoefficient() ? ", coefficient " + lu(coefficient) : "")
                        + ", calculée à "
                        + FormuleDePrix.DECIMALES_DU_CALCUL
                        + " décimales et "
                        + arrondi();
    }

    private String typee() {
        var echelle =
                niveaux.isEmpty()
                        ? "De 0 au nombre de points"
                        : "Barème : "
                                + String.join(
                                        " ; ",
                                        niveaux.stream()
                                                .map(n -> n.libelle() + " " + lu(n.part()) + " %")
                                                .toList());
        return echelle + ", note " + arrondi();
    }

    private String arrondi() {
        return switch (decimales) {
            case 0 -> "arrondie à l’unité.";
            case 1 -> "arrondie à 1 décimale.";
            default -> "arrondie à " + decimales + " décimales.";
        };
    }

    static String lu(BigDecimal nombre) {
        return nombre.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
