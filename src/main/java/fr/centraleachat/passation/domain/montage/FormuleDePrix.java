package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Libelle;
import java.math.BigDecimal;

/**
 * How a price becomes a note: one fraction, computed here exactly, and by a spreadsheet from the
 * same expression.
 */
public enum FormuleDePrix {
    @Libelle(
            value = "Proportionnelle au prix le plus bas",
            suite = "note = points × prix le plus bas ÷ prix de l’offre")
    PROPORTIONNELLE("points × prix le plus bas ÷ prix de l’offre", "{points}*{bas}/{prix}") {
        @Override
        Fraction fraction(PrixCompares p) {
            return new Fraction(p.points().multiply(p.bas()), p.prix());
        }
    },
    @Libelle(
            value = "Linéaire selon l’écart au prix le plus bas",
            suite =
                    "L’offre perd ses points en proportion de l’écart, multiplié par le coefficient.")
    LINEAIRE(
            "points × (1 − coefficient × (prix de l’offre − prix le plus bas) ÷ prix le plus bas),"
                    + " 0 si le résultat est négatif",
            "MAX(0,{points}*({bas}-{coefficient}*({prix}-{bas}))/{bas})") {
        @Override
        Fraction fraction(PrixCompares p) {
            var perte = p.coefficient().multiply(p.prix().subtract(p.bas()));
            return new Fraction(
                    p.points().multiply(p.bas().subtract(perte)).max(BigDecimal.ZERO), p.bas());
        }
    },
    @Libelle(
            value = "Linéaire entre le prix le plus bas et le plus élevé",
            suite = "L’offre la moins chère a tous les points, la plus chère n’en a aucun.")
    ENTRE_EXTREMES(
            "points × (prix le plus élevé − prix de l’offre) ÷ (prix le plus élevé − prix le plus"
                    + " bas) ; tous les points si les prix sont égaux",
            "IF({haut}={bas},{points},{points}*({haut}-{prix})/IF({haut}={bas},1,{haut}-{bas}))") {
        @Override
        Fraction fraction(PrixCompares p) {
            var etendue = p.haut().subtract(p.bas());
            return etendue.signum() == 0
                    ? new Fraction(p.points(), BigDecimal.ONE)
                    : new Fraction(p.points().multiply(p.haut().subtract(p.prix())), etendue);
        }
    },
    @Libelle(
            value = "Quadratique",
            suite =
                    "note = points × (prix le plus bas ÷ prix de l’offre)² : les écarts comptent plus.")
    QUADRATIQUE(
            "points × (prix le plus bas ÷ prix de l’offre)²",
            "{points}*{bas}*{bas}/({prix}*{prix})") {
        @Override
        Fraction fraction(PrixCompares p) {
            return new Fraction(p.points().multiply(p.bas().pow(2)), p.prix().pow(2));
        }
    };

    /** Where the quotient is cut before the note is rounded; what is announced says it. */
    public static final int DECIMALES_DU_CALCUL = 10;

    private final String enonce;
    private final String expression;

    FormuleDePrix(String enonce, String expression) {
        this.enonce = enonce;
        this.expression = expression;
    }

    abstract Fraction fraction(PrixCompares prix);

    public BigDecimal note(PrixCompares prix, int decimales) {
        return fraction(prix).arrondie(decimales);
    }

    public String enonce() {
        return enonce;
    }

    /**
     * With {@code {points}}, {@code {bas}}, {@code {haut}}, {@code {prix}}, {@code {coefficient}}.
     */
    public String expression() {
        return expression;
    }

    public boolean aUnCoefficient() {
        return expression.contains("{coefficient}");
    }
}
