package fr.centraleachat.workflow;

/**
 * A user task as its model describes it.
 *
 * @param code BPMN id, for example {@code Task_ValiderDce}
 * @param formulaire form key, for example {@code passation/valider-dce}
 * @param phase code of the phase sub-process around it
 * @param activite RACI code
 * @param lettre A, or R where the activity's R has a task of its own
 * @param fonction narrows the matrix, null when the letter names one fonction only
 */
public record EtapeDuModele(
        String processus,
        int version,
        String code,
        String libelle,
        String formulaire,
        String phase,
        String activite,
        String lettre,
        String fonction) {

    /** How a fault of the wiring names it. */
    public String designation() {
        return processus + " v" + version + ", " + code;
    }
}
