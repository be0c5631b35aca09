package fr.centraleachat.passation.web;

import fr.centraleachat.common.Introuvable;
import java.util.List;
import java.util.UUID;

/** All the lines of a list, as the API gives lists. */
record Registre<V extends VueDeFait>(List<V> contenu, int page, int taille, int total) {

    static <V extends VueDeFait> Registre<V> de(List<V> vues) {
        return new Registre<>(vues, 0, vues.size(), vues.size());
    }

    /**
     * @throws Introuvable when none has this id
     */
    static <V extends VueDeFait> V une(List<V> vues, UUID id) {
        return vues.stream()
                .filter(v -> v.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new Introuvable("Cet identifiant n’est pas de cette procédure."));
    }
}
