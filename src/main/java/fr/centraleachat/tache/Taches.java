package fr.centraleachat.tache;

import java.util.List;
import java.util.Optional;

/** The work list, for the modules that stand above it. */
public interface Taches {

    /** The open tasks of a procédure that the caller may see, oldest first. */
    List<TacheOuverte> ouvertes(String numero);

    /** The open task of that kind, for that lot or support when they are not null. */
    Optional<TacheOuverte> ouverte(String numero, String code, Integer lot, String support);

    /**
     * Completes a task as the caller, with a body that satisfies its schema, given as the record of
     * its form. Same checks as the page and the API.
     */
    void achever(String id, Object saisie);
}
