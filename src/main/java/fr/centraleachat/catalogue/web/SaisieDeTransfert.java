package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.consommation.DemandeDeTransfert;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Refus;
import java.util.List;
import java.util.UUID;

/**
 * The form of a transfer as it was sent.
 *
 * @param montantHt null when the marché counts in units, as is quantite elsewhere
 */
record SaisieDeTransfert(
        String de, String vers, String montantHt, String quantite, String motif, String cle) {

    static SaisieDeTransfert vierge() {
        return new SaisieDeTransfert(null, null, "", "", "", UUID.randomUUID().toString());
    }

    DemandeDeTransfert demande() {
        return new DemandeDeTransfert(
                de,
                vers,
                null,
                Nombre.lire(montantHt, "montantHt"),
                Nombre.lire(quantite, "quantite"),
                motif);
    }

    String champDuVolume() {
        return quantite == null ? "montantHt" : "quantite";
    }

    static List<Erreur> erreurs(Refus refus, String volume) {
        return ErreursDeSaisie.de(refus, volume);
    }
}
