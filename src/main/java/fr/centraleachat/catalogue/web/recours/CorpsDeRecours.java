package fr.centraleachat.catalogue.web.recours;

import fr.centraleachat.catalogue.recours.ActeDelegue;
import fr.centraleachat.catalogue.recours.DemandeDeRecours;
import fr.centraleachat.tache.Champ;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/**
 * What a program sends to join a marché: the call itself accepts the conditions de recours.
 *
 * @param besoinHt estimated, in the unit of the marché
 * @param aLaCentrale acts entrusted to the centrale; none when absent
 */
record CorpsDeRecours(
        @Champ("Adhérent") String adherent,
        @Champ("Date d’entrée") LocalDate debut,
        @Champ(value = "Besoin estimé", obligatoire = false) BigDecimal besoinHt,
        @Champ(value = "Quota souhaité", obligatoire = false) BigDecimal quotaHt,
        @Champ(value = "Actes confiés à la centrale", obligatoire = false)
                List<ActeDelegue> aLaCentrale) {

    DemandeDeRecours demande(String marche, String cle) {
        var actes = EnumSet.noneOf(ActeDelegue.class);
        if (aLaCentrale != null) {
            actes.addAll(aLaCentrale);
        }
        return new DemandeDeRecours(marche, adherent, debut, besoinHt, quotaHt, actes, cle);
    }
}
