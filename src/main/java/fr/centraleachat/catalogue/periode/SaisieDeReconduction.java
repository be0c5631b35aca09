package fr.centraleachat.catalogue.periode;

import fr.centraleachat.tache.Champ;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;

/**
 * A reconduction to foresee, after the last period or reconduction.
 *
 * @param minimum in the unit of the marché, null for none
 */
public record SaisieDeReconduction(
        @Champ(value = "Reconduction", regle = "R2112-4") ModeDeReconduction mode,
        @Champ("Durée de la période, en mois") @Min(1) @Max(120) Integer mois,
        @Champ(
                        value = "Préavis au titulaire, en mois",
                        aide = "0 quand le marché n’en prévoit pas.")
                @Min(0)
                @Max(24)
                Integer preavisMois,
        @Champ(value = "Minimum de la période", obligatoire = false) BigDecimal minimum,
        @Champ(value = "Maximum de la période", regle = "R2162-4") BigDecimal maximum) {}
