package fr.centraleachat.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** All that the application asks of the engine. Every call joins the caller's transaction. */
public interface Moteur {

    /** Starts the latest version of a process. */
    void demarrer(String processus, Routage routage);

    /**
     * Completes a user task with the variables that the domain's state gives.
     *
     * @throws fr.centraleachat.common.EtatIncompatible when it is no longer open
     */
    void achever(String tache);

    /** Names the people of a running process, for the tasks to come. */
    void nommer(String numero, String charge, String juriste, String referent);

    /** Tells whether the process waits for this message, for this lot when it is not null. */
    boolean attend(String message, String numero, Integer lot);

    /**
     * Hands a message to the process that waits for it.
     *
     * @param variables written at the place of the wait
     * @throws fr.centraleachat.common.EtatIncompatible when it does not wait for it
     */
    void remettre(String message, String numero, Integer lot, Map<String, Object> variables);

    /**
     * Opens an at-any-time sub-process that a message starts.
     *
     * @param sujet id of what it is about, seen by its steps alone; null when there is one at most
     * @param variables of the process
     * @throws fr.centraleachat.common.EtatIncompatible when the process does not admit it now
     */
    void ouvrir(String message, String numero, String sujet, Map<String, Object> variables);

    /** Likewise {@link #remettre}, to the sub-process that is about this sujet. */
    void remettreAuSujet(
            String message, String numero, String sujet, Map<String, Object> variables);

    /**
     * Hands a message to all those of a process that wait for it.
     *
     * @return how many waited, zero included
     */
    int remettreATous(String message, String numero, Map<String, Object> variables);

    /**
     * Moves a timer.
     *
     * @throws fr.centraleachat.common.EtatIncompatible once it is due
     */
    void deplacerMinuteur(String numero, String minuteur, Instant echeance);

    Diagramme diagramme(String numero);

    /** The user tasks of every deployed version. */
    List<EtapeDuModele> etapes();

    /** The other elements of every deployed version that do a RACI activity. */
    List<ActiviteDuModele> activites();

    /** Executes, one by one, the jobs that are due now; for the demonstration and the tests. */
    int executerLesJobsDus();

    /** What failed as often as it may, oldest first. */
    List<Incident> incidents();

    /** Has what failed in a procédure tried again; nothing when nothing failed. */
    void relancer(String numero);

    /**
     * Waits until no job due now is left: under the job executor, else executes them here.
     *
     * @return false when some are left at the end of the patience
     */
    boolean attendreLesJobsDus(Duration patience);

    /** Wakes the job executor, which else backs off up to a minute of real time. */
    void reveiller();
}
