package fr.centraleachat.workflow.engine;

import static fr.centraleachat.workflow.VariablesDeRoutage.LOT;
import static fr.centraleachat.workflow.VariablesDeRoutage.SUJET;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Writes variables where they belong. Within an instance of {@code Marche} (an execution above
 * holds a variable {@code lot}), they are local to that instance, so that one lot never reads
 * another's; within a sub-process that is about a sujet, to that sub-process; elsewhere they are
 * the process's.
 */
final class Valeurs {

    private Valeurs() {}

    static void ecrire(ExecutionEntity execution, Map<String, Object> valeurs) {
        var lieu = lieu(execution);
        valeurs.forEach((nom, valeur) -> lieu.setVariableLocal(nom, simple(nom, valeur)));
    }

    /**
     * The lot is held by the execution that the multi-instance made; the variables go to the
     * sub-process below it, which may declare them (an input parameter) and would hide them else.
     */
    private static ExecutionEntity lieu(ExecutionEntity execution) {
        ExecutionEntity lieu = null;
        ExecutionEntity dessous = execution;
        for (var e = execution; e != null; e = e.getParent()) {
            if (e.hasVariableLocal(SUJET)) {
                return e;
            }
            if (e.hasVariableLocal(LOT)) {
                lieu = dessous;
            }
            dessous = e;
        }
        return lieu == null ? execution.getProcessInstance() : lieu;
    }

    /** Only what the engine keeps as a plain column, and lists of that. */
    static Object simple(String nom, Object valeur) {
        if (valeur == null
                || valeur instanceof String
                || valeur instanceof Boolean
                || valeur instanceof Integer
                || valeur instanceof Long
                || valeur instanceof Double
                || valeur instanceof Date) {
            return valeur;
        }
        if (valeur instanceof Instant instant) {
            return Date.from(instant);
        }
        if (valeur instanceof Enum<?> constante) {
            return constante.name();
        }
        if (valeur instanceof Collection<?> liste) {
            return new ArrayList<>(liste.stream().map(v -> simple(nom, v)).toList());
        }
        throw new IllegalArgumentException(
                "Variable " + nom + ": a process keeps no " + valeur.getClass().getName());
    }
}
