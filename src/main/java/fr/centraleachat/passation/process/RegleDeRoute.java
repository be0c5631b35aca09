package fr.centraleachat.passation.process;

import fr.centraleachat.workflow.Routage;
import java.util.Map;

/** The variables that one step gives, from the domain's state. */
@FunctionalInterface
interface RegleDeRoute {

    /**
     * @param routage of the step: procédure, lot inside {@code Marche}, sujet
     */
    Map<String, Object> variables(Routage routage);
}
