package fr.centraleachat.catalogue.adhesion;

import fr.centraleachat.common.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A convention in force, past or to come.
 *
 * @param adhesion id of the adhésion that it founds
 * @param contributionAnnuelle euros, null when the barème says it
 */
public record Convention(
        long id,
        long adhesion,
        Deliberation deLAdherent,
        Deliberation deLaMetropole,
        LocalDate signeeLe,
        UUID piece,
        Periode effet,
        BigDecimal contributionAnnuelle) {}
