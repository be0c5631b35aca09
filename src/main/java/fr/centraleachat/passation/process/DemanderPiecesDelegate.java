package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.attribution.DemandeDesPieces;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class DemanderPiecesDelegate implements JavaDelegate {

    private final DemandeDesPieces demande;

    DemanderPiecesDelegate(DemandeDesPieces demande) {
        this.demande = demande;
    }

    @Override
    public void execute(DelegateExecution execution) {
        demande.demander(execution.getProcessBusinessKey());
    }
}
