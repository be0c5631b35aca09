package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.lettres.ExpeditionDesLettres;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EnvoyerLettresDelegate implements JavaDelegate {

    private final ExpeditionDesLettres expedition;

    EnvoyerLettresDelegate(ExpeditionDesLettres expedition) {
        this.expedition = expedition;
    }

    @Override
    public void execute(DelegateExecution execution) {
        expedition.envoyer(execution.getProcessBusinessKey());
    }
}
