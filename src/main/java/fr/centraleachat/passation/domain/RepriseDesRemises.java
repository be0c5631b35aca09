package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Rythme;
import fr.centraleachat.workflow.PhaseOuverte;
import fr.centraleachat.workflow.ProcessusTermine;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks again at what was kept whenever a phase opens: that is when the waits of a process begin.
 */
@Component
public class RepriseDesRemises {

    private final Remises remises;
    private final RemiseRepository repository;
    private final TransactionTemplate transaction;

    RepriseDesRemises(
            Remises remises, RemiseRepository repository, PlatformTransactionManager gestion) {
        this.remises = remises;
        this.repository = repository;
        this.transaction = new TransactionTemplate(gestion);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** After the commit: what fails here is tried again within the minute, and undoes no act. */
    @TransactionalEventListener
    public void apres(PhaseOuverte phase) {
        reprendre(phase.numero());
    }

    @EventListener
    public void apres(ProcessusTermine fin) {
        remises.abandonner(fin.numero());
    }

    /** When the application starts, too (see {@link RepriseAuDemarrage}). */
    @Scheduled(fixedDelayString = Rythme.MINUTE, initialDelayString = "PT40S")
    public void reprendre() {
        transaction.execute(t -> repository.procedures()).forEach(this::reprendre);
    }

    private void reprendre(String numero) {
        transaction.executeWithoutResult(t -> remises.reprendre(numero));
    }
}
