package fr.centraleachat.catalogue.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Refus;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * The order form as it was sent.
 *
 * @param cle of the form: sent twice, it is one order
 */
record SaisieDeCommande(String adherent, String montantHt, String cle, String objet) {

    static SaisieDeCommande vierge() {
        return new SaisieDeCommande(null, "", UUID.randomUUID().toString(), "");
    }

    BigDecimal volume() {
        var texte = montantHt == null ? "" : montantHt.replaceAll("[\\s\u00a0\u202f€]", "");
        try {
            return new BigDecimal(texte.replace(',', '.'));
        } catch (NumberFormatException pasUnNombre) {
            throw DonneesRefusees.champ("montantHt", "Écrivez le montant en chiffres : 1 234,56.");
        }
    }

    /** Beside the field at fault; what the balances refuse is told at the amount. */
    List<Erreur> erreurs(Refus refus) {
        return refus.erreurs().isEmpty()
                ? List.of(Erreur.de("montantHt", refus.getMessage()))
                : refus.erreurs().stream()
                        .map(
                                e ->
                                        e.champ() == null
                                                ? new Erreur("montantHt", e.message(), e.regle())
                                                : e)
                        .toList();
    }
}
