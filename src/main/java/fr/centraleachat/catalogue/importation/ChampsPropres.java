package fr.centraleachat.catalogue.importation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the open data do not know of a marché.
 *
 * @param reference wanted, null to be given one
 * @param famille code, null when unknown
 * @param lot null when there is one only
 * @param fin excluded, null to be computed from the duration
 * @param minimum null for none
 * @param maximum in its unit, null for no ceiling
 * @param unite EUROS_HT or QUANTITE
 * @param beneficiaires codes of who may order (R2162-6)
 */
public record ChampsPropres(
        String reference,
        String famille,
        Integer lot,
        LocalDate fin,
        BigDecimal minimum,
        BigDecimal maximum,
        String unite,
        List<String> beneficiaires) {

    static final ChampsPropres AUCUN =
            new ChampsPropres(null, null, null, null, null, null, null, List.of());
}
