package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.math.BigDecimal;

/**
 * A part of a critère; those of one critère add up to 100 (R2152-12).
 *
 * @param lot null for all the lots
 * @param critere the libellé of its critère
 */
public record SousCritere(
        @Champ(value = "Lot", obligatoire = false, aide = "Vide : tous les lots.") Integer lot,
        @Champ("Critère") String critere,
        @Champ("Libellé") String libelle,
        @Champ(value = "Poids", genre = Genre.POURCENT) BigDecimal poids) {}
