package fr.centraleachat.workflow;

/**
 * A start event, service task or catch event that does a RACI activity.
 *
 * @param code BPMN id, for example {@code Task_PublierAvis}
 * @param phase code of the nearest phase sub-process around it, null outside of one
 * @param activite RACI code
 */
public record ActiviteDuModele(
        String processus, int version, String code, String libelle, String phase, String activite) {

    /** How a fault of the wiring names it. */
    public String designation() {
        return processus + " v" + version + ", " + code;
    }
}
