package fr.centraleachat.passation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What drives a procédure beside its tasks, for the modules that stand above. */
public interface PassationParProgramme {

    /** Whether some procédure exists. */
    boolean estCommencee();

    /**
     * Opens a procédure marked as fictional.
     *
     * @param saisine as the API takes it
     * @return its number
     */
    String ouvrirFictive(JsonNode saisine);

    /** Code of the phase, null once the procédure is over. */
    String phaseEnCours(String numero);

    /** The date limite once the consultation runs, null before. */
    Instant dlroEnCours(String numero);

    void deposerUnPli(String numero, String siret, String nom, byte[] offre);

    /** What is still awaited from outside. */
    List<Attente> attentes(String numero);

    /**
     * Records the proof of a sending.
     *
     * @param corps as a page posts it
     */
    void prouver(String numero, UUID id, Map<String, String> corps);

    /**
     * @param type PUBLICATION, LETTRE, TRANSMISSION or NOTIFICATION
     * @param support of a publication, else null
     */
    record Attente(UUID id, String type, String support) {}
}
