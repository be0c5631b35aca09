package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.tache.Champ;
import java.math.BigDecimal;

/**
 * A note from 0 to the weight of its critère, or of its sous-critère; left empty for an offer that
 * is not ranked.
 */
public record NoteDOffre(
        @Champ("Lot") Integer lot,
        @Champ("Opérateur (SIRET)") String operateur,
        @Champ("Critère") String critere,
        @Champ(value = "Sous-critère", obligatoire = false) String sousCritere,
        @Champ(value = "Note", obligatoire = false) BigDecimal note,
        @Champ(value = "Appréciation", obligatoire = false) String appreciation) {}
