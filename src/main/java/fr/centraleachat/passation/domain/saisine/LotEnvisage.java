package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;

/** A lot as the service sees it. */
public record LotEnvisage(
        @Champ("Numéro") Integer numero,
        @Champ("Objet") String objet,
        @Champ("Montant estimé (HT)") Montant montantEstimeHt,
        @Champ(value = "Petit lot", obligatoire = false, regle = "R2123-1") Boolean petitLot) {}
