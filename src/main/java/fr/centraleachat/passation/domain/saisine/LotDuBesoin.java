package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.common.Montant;

/** A lot as the decision looks at it. */
public record LotDuBesoin(Montant montantEstimeHt, boolean petitLot) {}
