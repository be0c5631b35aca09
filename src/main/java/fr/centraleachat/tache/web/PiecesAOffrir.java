package fr.centraleachat.tache.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The pieces that a field may cite.
 *
 * @param noms what an agent reads for each, by id, newest first
 * @param dernieres the ids of those that no version has replaced
 */
record PiecesAOffrir(Map<String, String> noms, Set<String> dernieres) {

    static final PiecesAOffrir AUCUNE = new PiecesAOffrir(Map.of(), Set.of());

    /** What was chosen stays to choose: an older version, or a piece that was just stored. */
    Map<String, String> avec(Collection<String> choisies) {
        var offertes = new LinkedHashMap<>(noms);
        offertes.keySet().removeIf(id -> !dernieres.contains(id) && !choisies.contains(id));
        choisies.forEach(id -> offertes.putIfAbsent(id, "Fichier déjà joint"));
        return offertes;
    }
}
