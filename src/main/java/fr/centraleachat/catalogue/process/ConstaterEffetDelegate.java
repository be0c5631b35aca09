package fr.centraleachat.catalogue.process;

import fr.centraleachat.catalogue.admission.SignerConvention;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The day of the effect of an adhésion has come. */
@Component
class ConstaterEffetDelegate implements JavaDelegate {

    private final SignerConvention convention;

    ConstaterEffetDelegate(SignerConvention convention) {
        this.convention = convention;
    }

    @Override
    public void execute(DelegateExecution execution) {
        convention.constaterLEffet(execution.getProcessBusinessKey());
    }
}
