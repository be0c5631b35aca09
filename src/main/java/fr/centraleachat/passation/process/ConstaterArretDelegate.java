package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.arret.ConstatDArret;
import fr.centraleachat.passation.process.PassationMarchePublic.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The procédure is stopped; says what remains to be done before its archive. */
@Component
class ConstaterArretDelegate implements JavaDelegate {

    private final ConstatDArret constat;

    ConstaterArretDelegate(ConstatDArret constat) {
        this.constat = constat;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var suite = constat.constater(execution.getProcessBusinessKey());
        execution.setVariable(Variables.PARTICIPANTS_A_INFORMER, suite.participantsAInformer());
        execution.setVariable(Variables.FORMALISEE, suite.avisDu());
    }
}
