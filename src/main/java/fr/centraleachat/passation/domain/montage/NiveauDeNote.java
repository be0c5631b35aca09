package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.math.BigDecimal;

/**
 * An appreciation that a technical critère may receive, and what it is worth.
 *
 * @param critere the libellé of its critère
 */
public record NiveauDeNote(
        @Champ(value = "Lot", obligatoire = false, aide = "Vide : tous les lots.") Integer lot,
        @Champ("Critère") String critere,
        @Champ("Appréciation") String libelle,
        @Champ(value = "Part des points", genre = Genre.POURCENT) BigDecimal part) {}
