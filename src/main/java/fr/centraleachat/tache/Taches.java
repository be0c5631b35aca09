package fr.centraleachat.tache;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The work list, for the modules that stand above it. */
public interface Taches {

    /** The open tasks of a procédure that the caller may see, oldest first. */
    List<TacheOuverte> ouvertes(String numero);

    /** Those of these kinds, of all the procédures that the caller may see, oldest first. */
    List<TacheOuverte> ouvertesDeGenre(List<String> codes);

    /** Those of a procédure, with who must do each. */
    List<TacheEnCours> enCours(String numero);

    /** Those of several procédures, in one query, oldest first. */
    List<TacheEnCours> enCours(Collection<String> numeros);

    /** The open task of that kind, for that lot or support when they are not null. */
    Optional<TacheOuverte> ouverte(String numero, String code, Integer lot, String support);

    /** The tasks that were completed, the last one first. */
    List<TacheFaite> historique(String numero);

    /** Login of who completed the last task of that kind. */
    Optional<String> acheveeEnDernierPar(String numero, String code);

    /** Login of the second agent of a task that is done by two, once they have countersigned. */
    Optional<String> contresigneePar(String id);

    /**
     * Completes a task as the caller, with a body that satisfies its schema, given as the record of
     * its form. Same checks as the page and the API, except that no avis is waited for.
     */
    void achever(String id, Object saisie);

    /** What is already known of the body that completes a task. */
    ObjectNode ebauche(String id);

    /** Completes a task as the caller, with the body that the API takes and the same checks. */
    void acheverComme(String id, JsonNode corps);

    /**
     * An expected avis is missing, or is not favourable: completing takes a {@code motifSansAvis}.
     */
    boolean unMotifEstDu(String id);

    /** The caller countersigns a task that is done by two. */
    void contresigner(String id);

    /**
     * Rows of the form of a task that were filled elsewhere, carried into what agents have typed.
     *
     * @param remplis tables of the form, by their name
     * @param cles fields that tell a row from another
     */
    void reporterDansLesBrouillons(String id, ObjectNode remplis, List<String> cles);
}
