package fr.centraleachat.workflow.engine;

import fr.centraleachat.workflow.ActiviteDuModele;
import fr.centraleachat.workflow.EtapeDuModele;
import java.util.Map;

/** What one deployed version of a process says of its elements, by BPMN id. */
record Modele(
        Map<String, EtapeDuModele> etapes,
        Map<String, ActiviteDuModele> activites,
        Map<String, String> phases) {}
