package fr.centraleachat.passation.web.plis;

import fr.centraleachat.common.Introuvable;
import fr.centraleachat.passation.web.consultation.VueDeFait;
import java.util.List;
import java.util.UUID;

/** All the lines of a list, as the API gives lists. */
public record Registre<V extends VueDeFait>(List<V> contenu, int page, int taille, int total) {

    public static <V extends VueDeFait> Registre<V> de(List<V> vues) {
        return new Registre<>(vues, 0, vues.size(), vues.size());
    }

    /**
     * @throws Introuvable when none has this id
     */
    public static <V extends VueDeFait> V une(List<V> vues, UUID id) {
        return vues.stream()
                .filter(v -> v.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new Introuvable("Cet identifiant n’est pas de cette procédure."));
    }
}
