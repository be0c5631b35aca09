package fr.centraleachat.essai.process;

import fr.centraleachat.workflow.Moteur;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Asks its own process for an arrêt, as an event of the test model does. */
public class DemanderEssaiDelegate implements JavaDelegate {

    private final Moteur moteur;

    public DemanderEssaiDelegate(Moteur moteur) {
        this.moteur = moteur;
    }

    @Override
    public void execute(DelegateExecution execution) {
        moteur.ouvrir("Demande", execution.getProcessBusinessKey(), null, Map.of());
    }
}
