package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;

/**
 * A question as it came.
 *
 * @param source null for what an agent types; with {@code reference}, the same twice is once
 */
public record QuestionPosee(
        @Champ("Opérateur") Candidat operateur,
        @Champ(value = "Question", genre = Genre.TEXTE_LONG) String texte,
        @Champ("Reçue le") Instant recueLe,
        @Champ(value = "Source", obligatoire = false) String source,
        @Champ(value = "Référence donnée par le profil d’acheteur", obligatoire = false)
                String reference) {}
