package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.arret.ArretDuProcessus;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The process asks for an arrêt: no pli came, or the report concludes so. */
@Component
class DemanderArretDelegate implements JavaDelegate {

    private final ArretDuProcessus arret;

    DemanderArretDelegate(ArretDuProcessus arret) {
        this.arret = arret;
    }

    @Override
    public void execute(DelegateExecution execution) {
        arret.demander(execution.getProcessBusinessKey());
    }
}
