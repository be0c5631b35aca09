package fr.centraleachat.catalogue.periode;

import fr.centraleachat.delai.DatesLegales;
import java.time.LocalDate;
import java.util.Optional;

/** How long an accord-cadre may last with all its reconductions (L2125-1). */
final class DureeTotale {

    private static final int MOIS_PAR_AN = 12;

    private DureeTotale() {}

    /**
     * @param fin excluded
     * @param ans allowed, but for an exceptional case that is justified
     * @return what to tell; empty when it is not longer
     */
    static Optional<String> avertir(LocalDate debut, LocalDate fin, int ans) {
        return fin.isAfter(DatesLegales.mois(debut, ans * MOIS_PAR_AN))
                ? Optional.of(
                        "Reconductions comprises, cet accord-cadre dure plus de %d ans : un cas exceptionnel doit le justifier."
                                .formatted(ans))
                : Optional.empty();
    }
}
