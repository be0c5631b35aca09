package fr.centraleachat.passation.domain.plis;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A pli that comes in.
 *
 * @param lots empty for all the lots of the procédure
 * @param recuLe null when the application's clock says it
 * @param preuve piece already deposited, null when there is none
 */
public record DepotDePli(
        String procedure,
        int tour,
        Operateur operateur,
        List<Integer> lots,
        Instant recuLe,
        UUID preuve,
        String motif,
        List<FichierDePli> fichiers) {

    public DepotDePli {
        lots = lots == null ? List.of() : lots.stream().distinct().sorted().toList();
        fichiers = List.copyOf(fichiers);
    }
}
