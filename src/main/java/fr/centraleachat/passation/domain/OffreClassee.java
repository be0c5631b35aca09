package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Montant;
import java.math.BigDecimal;

/**
 * An offer as the analysis leaves it.
 *
 * @param operateur SIRET
 * @param rang from 1, null when the offer is not classed (R2152-6)
 * @param note total out of 100, null when the offer is not noted
 * @param motifRejet why it is eliminated, null when it is classed
 */
public record OffreClassee(
        int lot,
        String operateur,
        String nom,
        Integer rang,
        BigDecimal note,
        Montant montantHt,
        String motifRejet) {}
