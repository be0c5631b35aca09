package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;

/**
 * A request to move the date limite back.
 *
 * @param source null for what an agent types; with {@code reference}, the same twice is once
 */
public record DemandeDeReport(
        @Champ(value = "Motif de la demande", regle = "R2151-4", genre = Genre.TEXTE_LONG)
                String motif,
        @Champ(
                        value = "Date limite proposée",
                        obligatoire = false,
                        regle = "R2151-4",
                        aide = "Plus tardive que la date limite en vigueur.")
                Instant dlroProposee,
        @Champ(value = "Source", obligatoire = false) String source,
        @Champ(value = "Référence donnée par le profil d’acheteur", obligatoire = false)
                String reference) {}
