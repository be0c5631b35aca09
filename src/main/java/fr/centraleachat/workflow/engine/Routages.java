package fr.centraleachat.workflow.engine;

import static fr.centraleachat.workflow.VariablesDeRoutage.ACHETEUR;
import static fr.centraleachat.workflow.VariablesDeRoutage.ADHERENT_INSTRUCTEUR;
import static fr.centraleachat.workflow.VariablesDeRoutage.BENEFICIAIRES;
import static fr.centraleachat.workflow.VariablesDeRoutage.CADRE;
import static fr.centraleachat.workflow.VariablesDeRoutage.CHARGE;
import static fr.centraleachat.workflow.VariablesDeRoutage.JURISTE;
import static fr.centraleachat.workflow.VariablesDeRoutage.LOT;
import static fr.centraleachat.workflow.VariablesDeRoutage.REFERENT;
import static fr.centraleachat.workflow.VariablesDeRoutage.SERVICE_INSTRUCTEUR;
import static fr.centraleachat.workflow.VariablesDeRoutage.SUJET;
import static fr.centraleachat.workflow.VariablesDeRoutage.SUPPORT;

import fr.centraleachat.workflow.Routage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Between a {@link Routage} and the variables of a process. */
final class Routages {

    private Routages() {}

    /** As seen from an execution: inside a multi-instance, with its lot or its support. */
    static Routage de(DelegateExecution execution) {
        return new Routage(
                execution.getProcessBusinessKey(),
                texte(execution, CADRE),
                texte(execution, ACHETEUR),
                texte(execution, ADHERENT_INSTRUCTEUR),
                texte(execution, SERVICE_INSTRUCTEUR),
                liste(texte(execution, BENEFICIAIRES)),
                texte(execution, CHARGE),
                texte(execution, JURISTE),
                texte(execution, REFERENT),
                (Integer) execution.getVariable(LOT),
                texte(execution, SUPPORT),
                texte(execution, SUJET));
    }

    /** Those of the whole process: a lot and a support belong to the multi-instances. */
    static Map<String, Object> variables(Routage routage) {
        var variables = personnes(routage.charge(), routage.juriste(), routage.referent());
        variables.put(CADRE, routage.cadre());
        variables.put(ACHETEUR, routage.acheteur());
        variables.put(ADHERENT_INSTRUCTEUR, routage.adherentInstructeur());
        variables.put(SERVICE_INSTRUCTEUR, routage.serviceInstructeur());
        variables.put(BENEFICIAIRES, String.join(",", routage.beneficiaires()));
        return variables;
    }

    static Map<String, Object> personnes(String charge, String juriste, String referent) {
        var variables = new HashMap<String, Object>();
        variables.put(CHARGE, charge);
        variables.put(JURISTE, juriste);
        variables.put(REFERENT, referent);
        return variables;
    }

    private static String texte(DelegateExecution execution, String nom) {
        return (String) execution.getVariable(nom);
    }

    private static List<String> liste(String jointe) {
        return jointe == null || jointe.isEmpty() ? List.of() : List.of(jointe.split(","));
    }
}
