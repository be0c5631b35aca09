package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.attribution.TypeIdentifiant;
import fr.centraleachat.tache.Champ;

/**
 * @param id from 1, in the order of the notifications
 */
public record SousTraitanceNotifiee(
        @Champ("Numéro") Integer id,
        @Champ("Type d’identifiant") TypeIdentifiant typeIdentifiant,
        @Champ("Identifiant du sous-traitant") String idSousTraitant,
        @Champ("Durée (mois)") Integer dureeMois,
        @Champ("Montant (HT)") Montant montant,
        @Champ("Variation du prix") Notification.VariationDePrix variationPrix) {}
