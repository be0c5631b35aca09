package fr.centraleachat.delai.retroplanning;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers a wish, or says the earliest day that would do. */
final class Retroplanificateur {

    private static final String NOTIFICATION = "notification";

    /** Nobody plans further, and the calendars of commissions are known for less. */
    private static final int HORIZON_ANS = 5;

    private final LocalDate aujourdHui;
    private final List<PhaseAPlanifier> phases;
    private final Contraintes contraintes;
    private final JoursDeTravail jours;

    Retroplanificateur(
            LocalDate aujourdHui, List<PhaseAPlanifier> phases, Contraintes contraintes) {
        this.aujourdHui = aujourdHui;
        this.phases = List.copyOf(phases);
        this.contraintes = contraintes;
        this.jours = JoursDeTravail.de(contraintes);
    }

    /**
     * The marché to relaunch must be followed the day after it ends: the new one is notified on its
     * last worked day.
     */
    LocalDate notificationAvantLaFin(LocalDate finDuMarche) {
        return jourTravaille(finDuMarche);
    }

    /** That day, or the last worked one before. */
    LocalDate jourTravaille(LocalDate jour) {
        return jours.travaille(jour) ? jour : jours.precedent(jour);
    }

    /**
     * @throws DonneesRefusees when the day is past, is not worked or comes before the earliest one
     */
    Retroplanning pour(LocalDate notification) {
        controler(notification);
        var plan = PlanARebours.de(notification, phases, contraintes);
        if (!tient(plan)) {
            throw DonneesRefusees.champ(NOTIFICATION, refus(notification, plan));
        }
        return plan.retroplanning();
    }

    /** The first day of notification that leaves time for all; empty within five years. */
    Optional<LocalDate> auPlusTot() {
        return aujourdHui
                .plusDays(1)
                .datesUntil(aujourdHui.plusYears(HORIZON_ANS))
                .filter(jours::travaille)
                .filter(jour -> tient(PlanARebours.de(jour, phases, contraintes)))
                .findFirst();
    }

    private boolean tient(PlanARebours plan) {
        return plan.obstacles().isEmpty() && !plan.retroplanning().debut().isBefore(aujourdHui);
    }

    private void controler(LocalDate notification) {
        List<Erreur> erreurs = new ArrayList<>();
        var lisible = EnClair.jour(notification);
        if (notification.isBefore(aujourdHui)) {
            erreurs.add(
                    Erreur.de(
                            NOTIFICATION,
                            "Le " + lisible + " est passé : indiquez une date à venir."));
        } else if (notification.isAfter(aujourdHui.plusYears(HORIZON_ANS))) {
            erreurs.add(
                    Erreur.de(
                            NOTIFICATION,
                            "Le %s est dans plus de %d ans : indiquez une date plus proche."
                                    .formatted(lisible, HORIZON_ANS)));
        } else if (!jours.travaille(notification)) {
            erreurs.add(
                    Erreur.de(
                            NOTIFICATION,
                            "Le %s est %s : choisissez un jour ouvré, par exemple le %s."
                                    .formatted(
                                            lisible,
                                            jours.empechement(notification),
                                            EnClair.jour(jours.precedent(notification)))));
        }
        phases.stream().flatMap(phase -> tropCourte(phase).stream()).forEach(erreurs::add);
        DonneesRefusees.siErreurs(erreurs);
    }

    private Optional<Erreur> tropCourte(PhaseAPlanifier phase) {
        var minimum = contraintes.reception();
        boolean assez =
                minimum == null
                        || !phase.est(PhaseAPlanifier.CONSULTATION)
                        || phase.jours() >= minimum.jours();
        return assez
                ? Optional.empty()
                : Optional.of(
                        new Erreur(
                                "consultation",
                                "La consultation dure au moins %d jours."
                                        .formatted(minimum.jours()),
                                minimum.article()));
    }

    private String refus(LocalDate notification, PlanARebours plan) {
        var pourquoi =
                plan.obstacles().isEmpty()
                        ? "« %s » aurait dû commencer le %s au plus tard."
                                .formatted(
                                        phases.get(0).libelle(),
                                        EnClair.jour(plan.retroplanning().debut()))
                        : String.join(" ", plan.obstacles());
        return "Une notification le %s n’est pas possible. %s %s"
                .formatted(
                        EnClair.jour(notification),
                        pourquoi,
                        auPlusTot()
                                .map(jour -> "Au plus tôt : le " + EnClair.jour(jour) + ".")
                                .orElse("Aucune date ne convient dans les cinq ans."));
    }
}
