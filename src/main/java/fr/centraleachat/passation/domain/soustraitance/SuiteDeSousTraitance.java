package fr.centraleachat.passation.domain.soustraitance;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import java.time.LocalDate;

/** What was decided of a demande de sous-traitance. */
public record SuiteDeSousTraitance(
        @Champ(value = "Décision", regle = "R2193-4") Decision decision,
        @Champ(value = "Motif du refus", si = "decision=REFUSEE", genre = Genre.TEXTE_LONG)
                String motif,
        @Champ(value = "Décidée le", si = "decision=ACCEPTEE|REFUSEE") LocalDate le) {

    public enum Decision {
        @Libelle("Acceptée")
        ACCEPTEE("acceptée"),
        @Libelle("Refusée")
        REFUSEE("refusée"),
        @Libelle(value = "Acceptée par le silence", suite = "Le délai a passé sans réponse.")
        SILENCE("acceptée par le silence");

        private final String libelle;

        Decision(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }
}
