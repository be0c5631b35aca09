package fr.centraleachat.passation.domain.attribution;

import java.time.LocalDate;

/** The decision on one lot, with who took it and when. The latest of a lot is the one in force. */
public record DecisionPrise(DecisionDeLot decision, OrganeDeDecision organe, LocalDate le) {}
