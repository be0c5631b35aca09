package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.tache.Champ;
import java.time.Instant;

/**
 * What is said of a withdrawal.
 *
 * @param source null for what an agent types; with {@code reference}, the same twice is once
 */
public record RetraitDeDossier(
        @Champ("Opérateur") Candidat operateur,
        @Champ(value = "Courriel", aide = "Les réponses et les modifications y sont envoyées.")
                String courriel,
        @Champ("Retiré le") Instant le,
        @Champ(value = "Source", obligatoire = false) String source,
        @Champ(value = "Référence donnée par le profil d’acheteur", obligatoire = false)
                String reference) {}
