package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.passation.domain.dce.PieceVisee;

/** The version of the report, with its SHA-256, that a control approved. */
public record EmpreinteValidee(EtapeDeValidation etape, PieceVisee rao) {}
