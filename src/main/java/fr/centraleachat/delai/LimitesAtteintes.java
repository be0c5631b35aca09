package fr.centraleachat.delai;

import java.time.Instant;
import java.util.List;

/**
 * The last day of these alerts has come: said once for each day that one is set to, all those of
 * one reading together. Published in the transaction that marks them.
 *
 * @param alertes their ids
 */
public record LimitesAtteintes(List<Long> alertes, Instant le) {}
