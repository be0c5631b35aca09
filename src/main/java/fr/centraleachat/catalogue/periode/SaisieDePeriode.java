package fr.centraleachat.catalogue.periode;

import fr.centraleachat.tache.Champ;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The first period of a marché that came without one.
 *
 * @param fin its last day
 */
public record SaisieDePeriode(
        @Champ("Premier jour") LocalDate debut,
        @Champ("Dernier jour") LocalDate fin,
        @Champ(value = "Le plafond est", regle = "R2162-4") UniteDePlafond unite,
        @Champ(
                        value = "Nom de l’unité",
                        si = "unite=QUANTITE",
                        aide = "Ce que l’on compte : tonnes, heures, repas.")
                String nomUnite,
        @Champ(value = "Minimum", obligatoire = false) BigDecimal minimum,
        @Champ("Maximum") BigDecimal maximum) {}
