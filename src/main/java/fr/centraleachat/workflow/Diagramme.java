package fr.centraleachat.workflow;

import java.util.List;

/** The BPMN XML of the version that a procédure follows, with where it stands. */
public record Diagramme(String xml, List<String> enCours, List<String> passes) {}
