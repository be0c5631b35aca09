package fr.centraleachat.catalogue.marche;

import fr.centraleachat.catalogue.periode.ModeDeReconduction;
import fr.centraleachat.tache.Champ;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The reconductions that a marché foresees, all the same; each has the ceilings of the first
 * period.
 */
public record ReconductionsSaisies(
        @Champ(value = "Nombre", obligatoire = false) @Min(0) @Max(20) Integer nombre,
        @Champ(value = "Reconduction", obligatoire = false, regle = "R2112-4")
                ModeDeReconduction mode,
        @Champ(value = "Durée de chacune, en mois", obligatoire = false) @Min(1) @Max(120)
                Integer mois,
        @Champ(value = "Préavis, en mois", obligatoire = false) @Min(0) @Max(24)
                Integer preavisMois) {

    boolean aucune() {
        return nombre == null || nombre == 0;
    }
}
