package fr.centraleachat.passation.domain.interruption;

import fr.centraleachat.workflow.ProcessusTermine;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A procédure that is over waits for nothing. */
@Component
class FinDuProcessus {

    private static final String APPLICATION = "application";

    private final MisesEnAttente misesEnAttente;
    private final RappelDAttente rappel;

    FinDuProcessus(MisesEnAttente misesEnAttente, RappelDAttente rappel) {
        this.misesEnAttente = misesEnAttente;
        this.rappel = rappel;
    }

    @EventListener
    void on(ProcessusTermine processus) {
        misesEnAttente
                .enCours(processus.numero())
                .ifPresent(
                        m -> {
                            m.finir(processus.le(), APPLICATION);
                            rappel.oublier(m);
                        });
    }
}
