package fr.centraleachat.passation.domain.dce;

import java.time.Instant;

/**
 * Why a DCE came back to its writers.
 *
 * @param origine who sent it back, in French
 */
public record RetourDuDce(String origine, String motif, String par, Instant le) {}
