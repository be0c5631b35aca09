package fr.centraleachat.passation.domain;

import fr.centraleachat.tache.Champ;
import java.math.BigDecimal;

/** A note from 0 to the weight of its critère, or of its sous-critère. */
public record NoteDOffre(
        @Champ("Lot") Integer lot,
        @Champ("Opérateur (SIRET)") String operateur,
        @Champ("Critère") String critere,
        @Champ(value = "Sous-critère", obligatoire = false) String sousCritere,
        @Champ("Note") BigDecimal note,
        @Champ("Appréciation") String appreciation) {}
