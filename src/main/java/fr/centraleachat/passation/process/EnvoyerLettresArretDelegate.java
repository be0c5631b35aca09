package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.arret.LettresDeLArret;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Hands over at once the letters that the agent has read again. */
@Component
class EnvoyerLettresArretDelegate implements JavaDelegate {

    private final LettresDeLArret lettres;

    EnvoyerLettresArretDelegate(LettresDeLArret lettres) {
        this.lettres = lettres;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lettres.envoyer(execution.getProcessBusinessKey());
    }
}
