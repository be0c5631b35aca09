package fr.centraleachat.passation.domain.soustraitance;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.LocalDate;

/** What was decided of a demande de sous-traitance. */
public record SuiteDeSousTraitance(
        @Champ(value = "Décision", regle = "R2193-4") DecisionDeSousTraitance decision,
        @Champ(value = "Motif du refus", si = "decision=REFUSEE", genre = Genre.TEXTE_LONG)
                String motif,
        @Champ(value = "Décidée le", si = "decision=ACCEPTEE|REFUSEE") LocalDate le) {}
