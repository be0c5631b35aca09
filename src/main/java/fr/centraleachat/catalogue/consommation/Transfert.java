package fr.centraleachat.catalogue.consommation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * One adhérent offers a part of its quota to another.
 *
 * @param periode rank
 * @param volume in the unit of the period
 * @param reponse motive of a refusal, null elsewhere
 */
public record Transfert(
        UUID id,
        String marche,
        int periode,
        Unite unite,
        String de,
        String vers,
        BigDecimal volume,
        String motif,
        Etat etat,
        String proposePar,
        Instant proposeLe,
        String reponduPar,
        Instant reponduLe,
        String reponse) {

    /** Where the proposal stands. */
    public enum Etat {
        PROPOSE("Proposé"),
        ACCEPTE("Accepté"),
        REFUSE("Refusé"),
        RETIRE("Retiré");

        private final String libelle;

        Etat(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    public boolean attend() {
        return etat == Etat.PROPOSE;
    }
}
