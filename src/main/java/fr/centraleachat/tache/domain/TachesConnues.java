package fr.centraleachat.tache.domain;

import fr.centraleachat.common.Introuvable;
import org.springframework.stereotype.Component;

/** Finds a task that the caller may know, or says that there is none. */
@Component
class TachesConnues {

    private final TacheRepository taches;

    TachesConnues(TacheRepository taches) {
        this.taches = taches;
    }

    Tache lire(String id) {
        return taches.findById(id).orElseThrow(TachesConnues::introuvable);
    }

    /** Holds the row until the end of the transaction. */
    Tache verrouiller(String id) {
        return taches.verrouiller(id).orElseThrow(TachesConnues::introuvable);
    }

    private static Introuvable introuvable() {
        return new Introuvable("Cette tâche n’existe pas. Revenez à la liste de vos tâches.");
    }
}
