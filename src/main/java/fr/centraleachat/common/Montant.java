package fr.centraleachat.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact amount in euros, two decimals. HT unless the name that holds it says otherwise. */
public record Montant(@JsonValue BigDecimal valeur) implements Comparable<Montant> {

    public static final Montant ZERO = new Montant(BigDecimal.ZERO);

    /**
     * @throws DonneesRefusees when the value has more than two significant decimals: nothing is
     *     rounded in silence
     */
    @JsonCreator
    public Montant {
        try {
            valeur = valeur.setScale(2, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw DonneesRefusees.champ(
                    null, "Le montant " + valeur.toPlainString() + " a plus de deux décimales.");
        }
    }

    public static Montant de(long euros) {
        return new Montant(BigDecimal.valueOf(euros));
    }

    public static Montant de(String euros) {
        return new Montant(new BigDecimal(euros));
    }

    public Montant plus(Montant autre) {
        return new Montant(valeur.add(autre.valeur));
    }

    public Montant moins(Montant autre) {
        return new Montant(valeur.subtract(autre.valeur));
    }

    public boolean atteint(Montant seuil) {
        return compareTo(seuil) >= 0;
    }

    public boolean estPositif() {
        return valeur.signum() > 0;
    }

    @Override
    public int compareTo(Montant autre) {
        return valeur.compareTo(autre.valeur);
    }
}
