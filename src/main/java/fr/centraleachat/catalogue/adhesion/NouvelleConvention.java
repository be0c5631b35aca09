package fr.centraleachat.catalogue.adhesion;

import fr.centraleachat.common.Periode;
import fr.centraleachat.organisation.ModaliteDAdhesion;
import fr.centraleachat.organisation.ServiceCommun;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was agreed with an adhérent.
 *
 * @param adhesion the one that it renews or regularises, null to open a new one
 * @param effet from its first day; open when it is tacitly renewed
 * @param contributionAnnuelle euros, null when the barème says it
 * @param piece the signed convention, null when it was not deposited
 */
public record NouvelleConvention(
        String adherent,
        Long adhesion,
        ServiceCommun service,
        ModaliteDAdhesion modalite,
        Deliberation deLAdherent,
        Deliberation deLaMetropole,
        LocalDate signeeLe,
        Periode effet,
        BigDecimal contributionAnnuelle,
        UUID piece) {

    /** The day from which both assemblies have decided. */
    LocalDate concordance() {
        return Stream.of(deLAdherent.le(), deLaMetropole.le())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
