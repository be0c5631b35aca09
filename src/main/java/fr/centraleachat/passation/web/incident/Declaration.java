package fr.centraleachat.passation.web.incident;

import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happens to a procédure, recorded by a page of its own: {@code
 * /procedures/{numero}/declarer/{code}}. Its fields are those of its record, in order.
 *
 * @param <S> a record whose components carry {@code Champ}
 */
public interface Declaration<S> {

    /** As the address writes it. */
    String code();

    String titre();

    /** What it does, for who hesitates. */
    String aide();

    Class<S> saisie();

    default Map<String, List<Choix>> choix(String numero) {
        return Map.of();
    }

    /**
     * @param objet what it is about, null for a new thing
     * @return what was done, as the agent is told
     */
    String enregistrer(String numero, UUID objet, S saisie);
}
