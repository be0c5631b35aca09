package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.math.BigDecimal;

/**
 * A critère d’attribution of one lot, or of all of them (R2152-7).
 *
 * @param lot null for all the lots
 */
public record Critere(
        @Champ(value = "Lot", obligatoire = false, aide = "Vide : tous les lots.") Integer lot,
        @Champ("Libellé") String libelle,
        @Champ("Type") TypeDeCritere type,
        @Champ(value = "Poids", genre = Genre.POURCENT) BigDecimal poids,
        @Champ(value = "Méthode de notation", genre = Genre.TEXTE_LONG) String methodeNotation) {}
