package fr.centraleachat.passation.process;

import java.util.Map;

/** The rules of some phases, by the BPMN id of the step. */
interface RoutesDePhase {

    Map<String, RegleDeRoute> regles();
}
