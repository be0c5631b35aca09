package fr.centraleachat.passation.domain.plis;

import java.util.UUID;

/** What became of a pli for one of its lots. */
public record SortDuPli(UUID pli, int lot, EtatDePli etat) {}
