package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.passation.domain.dce.PieceVisee;
import java.time.Instant;

/**
 * A control of the report that was given.
 *
 * @param par login of who gave it
 * @param enVigueur the report is still the one that was read
 */
public record ValidationDonnee(
        EtapeDeValidation etape, PieceVisee rao, String par, Instant le, boolean enVigueur) {}
