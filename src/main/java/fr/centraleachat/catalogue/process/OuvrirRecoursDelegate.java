package fr.centraleachat.catalogue.process;

import fr.centraleachat.catalogue.recours.PriseDEffet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OuvrirRecoursDelegate implements JavaDelegate {

    private final PriseDEffet effet;

    OuvrirRecoursDelegate(PriseDEffet effet) {
        this.effet = effet;
    }

    @Override
    public void execute(DelegateExecution execution) {
        effet.ouvrir(execution.getProcessBusinessKey());
    }
}
