package fr.centraleachat.passation.web.incident;

/** What the caller may record. */
public enum DroitDIncident {
    INCIDENT,
    DEMANDE,
    ATTENTE,
    SOUS_TRAITANCE,
    AGREMENT
}
