package fr.centraleachat.catalogue.web;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Refus;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * The quota form as it was sent; its fields have names of their own on a page with two forms.
 *
 * @param quota what it becomes, in the unit of the marché
 */
record SaisieDeQuota(String adherent, String quota, String motif, String cle) {

    static SaisieDeQuota vierge() {
        return new SaisieDeQuota(null, "", "", UUID.randomUUID().toString());
    }

    BigDecimal valeur() {
        return Nombre.lire(quota == null ? "" : quota, "quota");
    }

    static List<Erreur> erreurs(Refus refus) {
        return ErreursDeSaisie.de(refus, "quota").stream()
                .map(e -> new Erreur(ancre(e.champ()), e.message(), e.regle()))
                .toList();
    }

    private static String ancre(String champ) {
        return switch (champ) {
            case "montantHt", "quantite" -> "quota";
            case "motif" -> "quota-motif";
            case "adherent" -> "quota-adherent";
            default -> champ;
        };
    }
}
