package fr.centraleachat.tache;

import fr.centraleachat.workflow.EtapeDuModele;
import fr.centraleachat.workflow.Routage;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An open task, as its form sees it.
 *
 * @param echeance null when the phase has no target
 * @param prisePar login, null while free
 */
public record TacheOuverte(
        String id,
        EtapeDuModele etape,
        Routage routage,
        Instant creeeLe,
        LocalDate echeance,
        String prisePar) {

    public String numero() {
        return routage.numero();
    }

    public Integer lot() {
        return routage.lot();
    }

    /** Id of what an at-any-time sub-process is about, else null. */
    public String sujet() {
        return routage.sujet();
    }
}
