package fr.centraleachat.delai.retroplanning;

import fr.centraleachat.delai.CalculDeDelai;
import fr.centraleachat.delai.DateCalculee;
import fr.centraleachat.delai.DateCalculee.Etape;
import fr.centraleachat.delai.Methode;
import fr.centraleachat.delai.Sens;
import fr.centraleachat.delai.Unite;
import fr.centraleachat.delai.retroplanning.Retroplanning.Ligne;
import java.time.LocalDate;
import java.util.List;

/** What follows the notification runs forwards: its dates are those by which it must be done. */
final class ApresLaNotification {

    private ApresLaNotification() {}

    static Ligne diffuser(PhaseAPlanifier phase, LocalDate notification, JoursDeTravail jours) {
        var debut =
                new DateCalculee(
                        notification,
                        List.of(new Etape(notification, "Jour de la notification")),
                        "Phases qui se suivent",
                        DelaiDuPlan.ORGANISATION);
        var fin =
                CalculDeDelai.calculer(
                        notification,
                        phase.jours(),
                        phase.cible().unite(),
                        Methode.SIMPLE,
                        Sens.APRES,
                        jours.calendrier());
        return new Ligne(phase.code(), phase.libelle(), phase.acteur(), debut, cible(phase, fin));
    }

    private static DateCalculee cible(PhaseAPlanifier phase, DateCalculee fin) {
        return new DateCalculee(
                fin.date(),
                fin.etapes(),
                "Délai cible\u00a0: " + phase.cible().texte(),
                DelaiDuPlan.ORGANISATION);
    }

    /** Last day of the avis d’attribution, from the signature. */
    static DateCalculee avis(LocalDate signature, Contraintes contraintes) {
        var delai = contraintes.avisDAttribution();
        return sous(
                delai,
                CalculDeDelai.calculer(
                        signature,
                        delai.jours(),
                        Unite.JOURS_CALENDAIRES,
                        Methode.REGLEMENT_1182_71,
                        Sens.APRES,
                        contraintes.calendrier()));
    }

    /** Last day to publish the données essentielles. */
    static DateCalculee donnees(LocalDate notification, Contraintes contraintes) {
        var delai = contraintes.donneesEssentielles();
        return sous(
                delai,
                CalculDeDelai.calculer(
                        notification,
                        delai.jours(),
                        Unite.MOIS,
                        Methode.SIMPLE,
                        Sens.APRES,
                        contraintes.calendrier()));
    }

    private static DateCalculee sous(DelaiDuPlan delai, DateCalculee date) {
        return new DateCalculee(date.date(), date.etapes(), date.regle(), delai.article());
    }
}
