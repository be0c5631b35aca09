package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.common.DonneesRefusees;
import java.math.BigDecimal;

/**
 * An order as it is asked for.
 *
 * @param adherent code of who orders
 * @param lot of the procédure, checked against that of the marché; null when it is not said
 * @param periode rank, null for the one of today
 * @param montantHt euros HT, of a marché whose maximum is in value
 * @param quantite of a marché whose maximum is in quantity
 * @param nature null for a bon de commande
 * @param numero of the marché subséquent
 */
public record DemandeDeCommande(
        String adherent,
        Integer lot,
        Integer periode,
        BigDecimal montantHt,
        BigDecimal quantite,
        NatureDeCommande nature,
        String numero,
        String objet) {

    public DemandeDeCommande {
        nature = nature == null ? NatureDeCommande.BON_DE_COMMANDE : nature;
    }

    Mouvement mouvement(Unite unite, String cle) {
        var volume = Volume.choisir(unite, montantHt, quantite);
        return Mouvement.commande(adherent, volume, nature, numero, cle, objet);
    }

    void exigerAdherent() {
        if (adherent == null || adherent.isBlank()) {
            throw DonneesRefusees.champ("adherent", "Dites pour quel adhérent.");
        }
    }
}
