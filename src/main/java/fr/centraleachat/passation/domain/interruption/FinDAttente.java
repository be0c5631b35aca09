package fr.centraleachat.passation.domain.interruption;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Libelle;
import java.time.Instant;

/** What becomes of a procédure that is put aside. */
public record FinDAttente(
        @Champ("Suite") Suite suite,
        @Champ(value = "Reprise le", si = "suite=REPRENDRE") Instant le) {

    public enum Suite {
        @Libelle("Reprendre la procédure")
        REPRENDRE,
        @Libelle(value = "Confirmer l’attente", suite = "La question sera posée de nouveau plus tard.")
        CONFIRMER
    }
}
