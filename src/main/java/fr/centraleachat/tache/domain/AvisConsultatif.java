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
        Sens sens,
        String texte,
        List<UUID> pieces,
        Instant le) {

    /** What an avis says. */
    public enum Sens {
        FAVORABLE("Favorable"),
        RESERVE("Réservé"),
        DEFAVORABLE("Défavorable");

        private final String libelle;

        Sens(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /** Who completes against it says why. */
    boolean appelleUnMotif() {
        return sens != Sens.FAVORABLE;
    }
}
