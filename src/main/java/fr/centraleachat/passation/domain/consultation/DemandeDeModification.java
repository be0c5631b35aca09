package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.util.List;
import java.util.UUID;

/**
 * Why the published DCE must change.
 *
 * @param pieces new versions that are ready, null for none yet
 * @param source null for what an agent types; with {@code reference}, the same twice is once
 */
public record DemandeDeModification(
        @Champ(value = "Objet et motif", regle = "R2151-4", genre = Genre.TEXTE_LONG) String motif,
        @Champ(
                        value = "Nouvelles versions déjà prêtes",
                        obligatoire = false,
                        genre = Genre.PIECE,
                        aide = "Déposées sous le nom de la pièce qu’elles remplacent.")
                List<UUID> pieces,
        @Champ(value = "Source", obligatoire = false) String source,
        @Champ(value = "Référence", obligatoire = false) String reference) {}
