package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.InformationDesCandidats;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class DemanderPiecesDelegate implements JavaDelegate {

    private final InformationDesCandidats information;

    DemanderPiecesDelegate(InformationDesCandidats information) {
        this.information = information;
    }

    @Override
    public void execute(DelegateExecution execution) {
        information.demanderLesPieces(execution.getProcessBusinessKey());
    }
}
