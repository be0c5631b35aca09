package fr.centraleachat.catalogue.adhesion;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.centraleachat.organisation.ServiceCommun;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What an adhérent pays for a year.
 *
 * @param sansTarif services to which it adheres on days that neither a convention nor the barème
 *     prices: the total is then incomplete
 */
public record Contribution(
        int annee, List<LigneDeContribution> lignes, Set<ServiceCommun> sansTarif) {

    /** Euros. */
    @JsonProperty
    public BigDecimal total() {
        return lignes.stream()
                .map(LigneDeContribution::montant)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
