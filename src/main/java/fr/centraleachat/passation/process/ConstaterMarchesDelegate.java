package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.marche.Marche;
import fr.centraleachat.passation.domain.marche.Marches;
import fr.centraleachat.passation.process.PassationMarchePublic.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** After the last lot: whether one of them has a notified marché. */
@Component
class ConstaterMarchesDelegate implements JavaDelegate {

    private final Marches marches;

    ConstaterMarchesDelegate(Marches marches) {
        this.marches = marches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var conclus = marches.deLaProcedure(execution.getProcessBusinessKey());
        execution.setVariable(
                Variables.UN_MARCHE_NOTIFIE, conclus.stream().anyMatch(Marche::estNotifie));
    }
}
