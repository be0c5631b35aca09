package fr.centraleachat.essai.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The delegate of the model that tests the engine; out of order when a test asks for it. */
public class PublierEssaiDelegate implements JavaDelegate {

    private volatile boolean enPanne;

    public void tomberEnPanne(boolean panne) {
        enPanne = panne;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (enPanne) {
            throw new IllegalStateException("Support indisponible");
        }
    }
}
