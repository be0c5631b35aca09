package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.common.Formats;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** Volumes of a marché as an agent reads them, in its unit; {@code @volumes} in the pages. */
@Component
public class Volumes {

    private final Formats formats;

    Volumes(Formats formats) {
        this.formats = formats;
    }

    /** « 1 234,50 » of euros, « 1 234 » of units: for a column whose head says the unit. */
    public String nombre(Unite unite, BigDecimal valeur) {
        if (valeur == null) {
            return "";
        }
        return unite.estEnEuros() ? formats.nombre(valeur) : formats.quantite(valeur);
    }

    /** « 1 234,50 € HT », « 1 234 unités ». */
    public String dire(Unite unite, BigDecimal valeur) {
        var unites = valeur.abs().compareTo(BigDecimal.valueOf(2)) < 0 ? "unité" : "unités";
        return nombre(unite, valeur) + "\u00a0" + (unite.estEnEuros() ? "€\u00a0HT" : unites);
    }

    /** What a field or a column of that unit is called. */
    public String titre(Unite unite) {
        return unite.estEnEuros() ? "Montant HT" : "Quantité";
    }
}
