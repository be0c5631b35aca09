package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.envoi.PreparationDesEnvois;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Prepares one sending for each support. */
@Component
class PublierAvisDelegate implements JavaDelegate {

    private final PreparationDesEnvois envois;

    PublierAvisDelegate(PreparationDesEnvois envois) {
        this.envois = envois;
    }

    @Override
    public void execute(DelegateExecution execution) {
        envois.preparer(execution.getProcessBusinessKey());
    }
}
