package fr.centraleachat.passation.domain.refere;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;

/**
 * The juge has decided.
 *
 * @param le when the decision was notified to the acheteur: what ends the prohibition
 */
public record Reprise(
        @Champ(value = "Décision notifiée à l’acheteur le", regle = "CJA L551-4") Instant le,
        @Champ(
                        value = "Décision du juge",
                        genre = Genre.TEXTE_LONG,
                        aide = "Son sens et ce qu’elle ordonne.")
                String decision) {}
