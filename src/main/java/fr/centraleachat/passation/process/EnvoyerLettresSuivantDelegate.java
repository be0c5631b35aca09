package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.lettres.ExpeditionDesLettres;
import fr.centraleachat.workflow.VariablesDeRoutage;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EnvoyerLettresSuivantDelegate implements JavaDelegate {

    private final ExpeditionDesLettres expedition;

    EnvoyerLettresSuivantDelegate(ExpeditionDesLettres expedition) {
        this.expedition = expedition;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var lot = (Integer) execution.getVariable(VariablesDeRoutage.LOT);
        expedition.envoyerPourLeSuivant(execution.getProcessBusinessKey(), lot);
    }
}
