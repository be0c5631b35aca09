package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.consommation.DemandeDeCommande;
import fr.centraleachat.catalogue.consommation.NatureDeCommande;
import java.util.UUID;

/**
 * The order form as it was sent.
 *
 * @param montantHt null when the marché counts in units, as is quantite elsewhere
 * @param cle of the form: sent twice, it is one order
 */
record SaisieDeCommande(
        String adherent,
        String montantHt,
        String quantite,
        NatureDeCommande nature,
        String numero,
        String cle,
        String objet) {

    static SaisieDeCommande vierge() {
        var cle = UUID.randomUUID().toString();
        return new SaisieDeCommande(null, "", "", NatureDeCommande.BON_DE_COMMANDE, "", cle, "");
    }

    DemandeDeCommande demande() {
        return new DemandeDeCommande(
                adherent,
                null,
                null,
                Nombre.lire(montantHt, "montantHt"),
                Nombre.lire(quantite, "quantite"),
                nature,
                numero,
                objet);
    }

    String champDuVolume() {
        return quantite == null ? "montantHt" : "quantite";
    }
}
