package fr.centraleachat.common;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** A Montant is a numeric(15, 2) column. */
@Converter(autoApply = true)
class MontantConverter implements AttributeConverter<Montant, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Montant montant) {
        return montant == null ? null : montant.valeur();
    }

    @Override
    public Montant convertToEntityAttribute(BigDecimal valeur) {
        return valeur == null ? null : new Montant(valeur);
    }
}
