package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;

/** A lot as the consultation will publish it. */
public record LotDuMontage(
        @Champ("Numéro") Integer numero,
        @Champ("Objet") String objet,
        @Champ("Code CPV") String codeCPV,
        @Champ("Montant estimé (HT)") Montant montantEstimeHt,
        @Champ(value = "Petit lot", obligatoire = false, regle = "R2123-1") Boolean petitLot,
        @Champ("Budget alloué (HT)") Montant budgetAlloueHt,
        @Champ("Durée (mois)") Integer dureeMois,
        @Champ(value = "Lieu d’exécution", aide = "Code, comme le lieu principal.")
                String lieuExecution) {}
