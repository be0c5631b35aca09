package fr.centraleachat.passation.domain;

import fr.centraleachat.workflow.PhaseOuverte;
import fr.centraleachat.workflow.ProcessusTermine;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps on the procédure where its process stands, in the engine's transaction. */
@Component
class SuiviDeProcedure {

    private final ProcedureRepository procedures;

    SuiviDeProcedure(ProcedureRepository procedures) {
        this.procedures = procedures;
    }

    @EventListener
    void on(PhaseOuverte phase) {
        procedures.findById(phase.numero()).ifPresent(p -> p.cours().entrerEnPhase(phase.phase()));
    }

    @EventListener
    void on(ProcessusTermine fin) {
        procedures.findById(fin.numero()).ifPresent(p -> p.cours().terminer(fin.le()));
    }
}
