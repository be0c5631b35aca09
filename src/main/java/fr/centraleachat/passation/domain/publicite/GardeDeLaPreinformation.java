package fr.centraleachat.passation.domain.publicite;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.delai.CalculDeDelai;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.Methode;
import fr.centraleachat.delai.Sens;
import fr.centraleachat.delai.Unite;
import fr.centraleachat.passation.domain.publicite.Publicite.Preinformation;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Garde 9: an avis de préinformation shortens the délai only when it left long enough, and not too
 * long, before the avis (R2161-3).
 */
@Component
class GardeDeLaPreinformation {

    private final Parametres parametres;

    GardeDeLaPreinformation(Parametres parametres) {
        this.parametres = parametres;
    }

    /**
     * @param envoi day on which the avis leaves
     */
    void examiner(Publicite publicite, LocalDate envoi, List<Erreur> erreurs) {
        int jours = parametres.entier("PREINFORMATION_MIN_JOURS", envoi);
        int mois = parametres.entier("PREINFORMATION_MAX_MOIS", envoi);
        var avis = publicite.preinformee() ? publicite.preinformation() : List.<Preinformation>of();
        for (int i = 0; i < avis.size(); i++) {
            if (!convient(avis.get(i).envoyeLe(), envoi, jours, mois)) {
                erreurs.add(
                        new Erreur(
                                "preinformation[" + i + "].envoyeLe",
                                ("Un avis de préinformation réduit le délai s’il est parti entre %d"
                                                + " jours et %d mois avant l’avis : retirez celui-ci.")
                                        .formatted(jours, mois),
                                "R2161-3"));
            }
        }
    }

    private static boolean convient(LocalDate envoyeLe, LocalDate envoi, int jours, int mois) {
        var tot =
                CalculDeDelai.calculer(
                        envoyeLe, jours, Unite.JOURS_CALENDAIRES, Methode.SIMPLE, Sens.APRES);
        return !tot.date().isAfter(envoi) && !DatesLegales.mois(envoyeLe, mois).isBefore(envoi);
    }
}
