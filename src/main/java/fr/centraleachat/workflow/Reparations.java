package fr.centraleachat.workflow;

import java.util.List;

/**
 * The administrator's acts on the engine: a process moved, opened in its middle, or carried to
 * another version. Every call joins the caller's transaction. No act is judged here: what may be
 * undone is the domain's to say.
 */
public interface Reparations {

    /**
     * Leaves all that a process does, and starts again before a phase. What was opened at any time
     * (a référé, a demande) stays.
     *
     * @throws fr.centraleachat.common.EtatIncompatible when the process is over, or has no such
     *     phase
     */
    void reprendre(String numero, String phase);

    /**
     * Starts the latest version of a process before a phase.
     *
     * @param faites codes of the user tasks that were done before, in their order: their variables
     *     are asked from the {@link SourceDeVariables}
     */
    void ouvrir(String processus, Routage routage, String phase, List<String> faites);

    /** The latest first. */
    List<VersionDeployee> versions(String processus);

    /** Those that follow a version now, by number. */
    List<String> enCours(String processus, int version);

    /** What a migration of that procédure to the latest version would change. */
    default EcartDeVersion ecart(String numero) {
        return ecarts(List.of(numero)).get(0);
    }

    /** Likewise for each of them, in their order. */
    List<EcartDeVersion> ecarts(List<String> numeros);

    /**
     * Carries a procédure to the latest version: it stands at the same steps.
     *
     * @return what changed
     * @throws fr.centraleachat.common.EtatIncompatible with the list, when it stands at a step that
     *     the latest version does not have, or follows it already
     */
    EcartDeVersion migrer(String numero);
}
