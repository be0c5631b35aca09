package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.VerificationDesAttributaires;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class DemanderPiecesDelegate implements JavaDelegate {

    private final VerificationDesAttributaires verification;

    DemanderPiecesDelegate(VerificationDesAttributaires verification) {
        this.verification = verification;
    }

    @Override
    public void execute(DelegateExecution execution) {
        verification.demanderLesPieces(execution.getProcessBusinessKey());
    }
}
