package fr.centraleachat.tache.domain;

import fr.centraleachat.organisation.Fonction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The avis that a consulted fonction left on a task. */
public record AvisConsultatif(
        Fonction fonction,
        String adherent,
        String agent,
        SensDAvis sens,
        String texte,
        List<UUID> pieces,
        Instant le) {

    /** Who completes against it says why. */
    boolean appelleUnMotif() {
        return sens != SensDAvis.FAVORABLE;
    }
}
