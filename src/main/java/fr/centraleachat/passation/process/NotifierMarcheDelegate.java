package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.marche.NotificationDuMarche;
import fr.centraleachat.workflow.VariablesDeRoutage;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifierMarcheDelegate implements JavaDelegate {

    private final NotificationDuMarche notification;

    NotifierMarcheDelegate(NotificationDuMarche notification) {
        this.notification = notification;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var lot = (Integer) execution.getVariable(VariablesDeRoutage.LOT);
        notification.notifier(execution.getProcessBusinessKey(), lot);
    }
}
