package fr.centraleachat.delai.retroplanning;

import fr.centraleachat.delai.CalculDeDelai;
import fr.centraleachat.delai.EcartDeCalendrier;
import fr.centraleachat.delai.Methode;
import fr.centraleachat.delai.Sens;
import fr.centraleachat.delai.Unite;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds planned dates against the law, which blocks, and the targets, which warn. */
final class EcartsDuCalendrier {

    private final Map<String, LocalDate> fins;
    private final List<PhaseAPlanifier> phases;
    private final Contraintes contraintes;
    private final DelaiDuPlan plancher;
    private final List<EcartDeCalendrier> ecarts = new ArrayList<>();

    /**
     * @param plancher shortest consultation that any justification allows, null when none is set
     */
    EcartsDuCalendrier(
            Map<String, LocalDate> fins,
            List<PhaseAPlanifier> phases,
            Contraintes contraintes,
            DelaiDuPlan plancher) {
        this.fins = fins;
        this.phases = phases;
        this.contraintes = contraintes;
        this.plancher = plancher;
    }

    List<EcartDeCalendrier> tous(LocalDate aujourdHui, Optional<LocalDate> voulue) {
        recevoir();
        suspendre();
        tenirSeance();
        tenirLesCibles(aujourdHui);
        joursTravailles();
        voulue.ifPresent(this::tenirLeSouhait);
        return ecarts;
    }

    private void recevoir() {
        var avis = fins.get("LANCEMENT");
        var dlro = fins.get(PhaseAPlanifier.CONSULTATION);
        if (plancher == null || avis == null || dlro == null) {
            return;
        }
        if (!finDeReception(avis, plancher).isBefore(dlro)) {
            ecarts.add(
                    loi(
                            PhaseAPlanifier.CONSULTATION,
                            "La consultation dure %d jours au moins après l’envoi de l’avis, même en urgence : au plus tôt le %s."
                                    .formatted(
                                            plancher.jours(),
                                            EnClair.jour(
                                                    finDeReception(avis, plancher).plusDays(1))),
                            plancher.article()));
        } else if (!finDeReception(avis, contraintes.reception()).isBefore(dlro)) {
            ecarts.add(
                    cible(
                            PhaseAPlanifier.CONSULTATION,
                            "La consultation dure moins de %d jours : il faudra une urgence motivée ou un avis de préinformation (%s)."
                                    .formatted(
                                            contraintes.reception().jours(),
                                            contraintes.reception().article())));
        }
    }

    private LocalDate finDeReception(LocalDate avis, DelaiDuPlan delai) {
        return CalculDeDelai.calculer(
                        avis,
                        delai.jours(),
                        Unite.JOURS_CALENDAIRES,
                        Methode.REGLEMENT_1182_71,
                        Sens.APRES,
                        contraintes.calendrier())
                .date();
    }

    /** The letters leave on the day of the decision at the earliest. */
    private void suspendre() {
        var decision = fins.get(PhaseAPlanifier.DECISION);
        var notification = fins.get(PhaseAPlanifier.INFORMATION_NOTIFICATION);
        var suspension = contraintes.suspension();
        if (suspension == null || decision == null || notification == null) {
            return;
        }
        var auPlusTot = decision.plusDays(suspension.jours());
        if (notification.isBefore(auPlusTot)) {
            ecarts.add(
                    loi(
                            PhaseAPlanifier.INFORMATION_NOTIFICATION,
                            "Le marché se signe %d jours au moins après les lettres aux candidats : au plus tôt le %s."
                                    .formatted(suspension.jours(), EnClair.jour(auPlusTot)),
                            suspension.article()));
        }
    }

    private void tenirSeance() {
        var decision = fins.get(PhaseAPlanifier.DECISION);
        var seances = contraintes.seances();
        if (decision != null
                && !seances.isEmpty()
                && !decision.isAfter(seances.last())
                && !seances.contains(decision)) {
            ecarts.add(
                    cible(
                            PhaseAPlanifier.DECISION,
                            "Aucune séance de la commission n’est fixée le %s."
                                    .formatted(EnClair.jour(decision))));
        }
    }

    private void tenirLesCibles(LocalDate aujourdHui) {
        var debut = aujourdHui;
        for (var phase : phases) {
            var fin = fins.get(phase.code());
            if (fin == null) {
                return;
            }
            long prevus = ChronoUnit.DAYS.between(debut, fin);
            if (prevus < phase.jours()) {
                ecarts.add(
                        cible(
                                phase.code(),
                                "« %s » : %d j prévus, pour un délai cible de %d j."
                                        .formatted(phase.libelle(), prevus, phase.jours())));
            }
            debut = fin;
        }
    }

    private void joursTravailles() {
        var jours = JoursDeTravail.de(contraintes);
        for (var phase : phases) {
            var fin = fins.get(phase.code());
            if (fin != null && !jours.travaille(fin)) {
                ecarts.add(
                        cible(
                                phase.code(),
                                "« %s » finit le %s, %s."
                                        .formatted(
                                                phase.libelle(),
                                                EnClair.jour(fin),
                                                jours.empechement(fin))));
            }
        }
    }

    private void tenirLeSouhait(LocalDate voulue) {
        var notification = fins.get(PhaseAPlanifier.INFORMATION_NOTIFICATION);
        if (notification != null && notification.isAfter(voulue)) {
            ecarts.add(
                    cible(
                            PhaseAPlanifier.INFORMATION_NOTIFICATION,
                            "La notification est prévue le %s, après la date souhaitée, le %s."
                                    .formatted(EnClair.jour(notification), EnClair.jour(voulue))));
        }
    }

    private static EcartDeCalendrier loi(String phase, String message, String article) {
        return new EcartDeCalendrier(phase, message, article, true);
    }

    private static EcartDeCalendrier cible(String phase, String message) {
        return new EcartDeCalendrier(phase, message, null, false);
    }
}
