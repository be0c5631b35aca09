package fr.centraleachat.passation.domain.interruption;

import fr.centraleachat.tache.Champ;
import java.time.Instant;

/** What becomes of a procédure that is put aside. */
public record FinDAttente(
        @Champ("Suite") SuiteDAttente suite,
        @Champ(value = "Reprise le", si = "suite=REPRENDRE") Instant le) {}
