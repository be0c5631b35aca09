package fr.centraleachat.tache;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The form of one kind of task, one bean for each form key. Page and API share it: the page is
 * {@code templates/<module>/taches/<name>.html}, the API's schema is derived from the record.
 *
 * @param <S> what completing it takes: a record whose components carry {@link Champ}
 */
public interface FormulaireDeTache<S> {

    /** The form key of the model, for example {@code passation/valider-dce}. */
    String cle();

    Class<S> saisie();

    /** What is already known, to fill the form with; null when nothing is. */
    S valeurs(TacheOuverte tache);

    /** Read-only facts that the page shows and the API gives under {@code valeurs}. */
    default Map<String, Object> constats(TacheOuverte tache) {
        return Map.of();
    }

    /** Values that narrow or fill the choices of a field in the page, by field path. */
    default Map<String, List<Choix>> choix(TacheOuverte tache) {
        return Map.of();
    }

    /**
     * Paths of the fields that tell one row of a table from another ({@code notes.critere}). Those
     * that are known are the title of their row in the page, where nobody types them. A table that
     * is named itself ({@code candidatures}) takes no other row.
     */
    default Set<String> reperes() {
        return Set.of();
    }

    /** What the button that completes it says; null for « Achever » and the name of the task. */
    default String bouton() {
        return null;
    }

    /** Completes only with the contreseing of a second agent of the same fonction. */
    default boolean exigeUnContreseing() {
        return false;
    }

    /**
     * Acts on the domain: one use case. The task itself is completed by the caller, in the same
     * transaction.
     *
     * @throws fr.centraleachat.common.Refus when the domain says no
     */
    void achever(TacheOuverte tache, S saisie);

    /** One choice of a list. */
    record Choix(String valeur, String libelle) {}
}
