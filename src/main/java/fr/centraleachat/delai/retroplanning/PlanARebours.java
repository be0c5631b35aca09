package fr.centraleachat.delai.retroplanning;

import static fr.centraleachat.delai.retroplanning.PhaseAPlanifier.CONSULTATION;
import static fr.centraleachat.delai.retroplanning.PhaseAPlanifier.DECISION;
import static fr.centraleachat.delai.retroplanning.PhaseAPlanifier.DIFFUSION_ARCHIVAGE;
import static fr.centraleachat.delai.retroplanning.PhaseAPlanifier.INFORMATION_NOTIFICATION;

import fr.centraleachat.delai.DateCalculee;
import fr.centraleachat.delai.retroplanning.Retroplanning.Jalon;
import fr.centraleachat.delai.retroplanning.Retroplanning.Ligne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;

/** Places the phases one before the other, from a day of notification that nobody judged yet. */
final class PlanARebours {

    private final LocalDate notification;
    private final Contraintes contraintes;
    private final JoursDeTravail jours;
    private final LinkedList<Ligne> lignes = new LinkedList<>();
    private final List<Jalon> jalons = new ArrayList<>();
    private final List<String> obstacles = new ArrayList<>();
    private LocalDate fin;
    private String ensuite;

    private PlanARebours(LocalDate notification, Contraintes contraintes) {
        this.notification = notification;
        this.contraintes = contraintes;
        this.jours = JoursDeTravail.de(contraintes);
        this.fin = notification;
        this.ensuite = "Notification au titulaire";
    }

    static PlanARebours de(
            LocalDate notification, List<PhaseAPlanifier> phases, Contraintes contraintes) {
        var plan = new PlanARebours(notification, contraintes);
        for (int i = phases.size() - 1; i >= 0; i--) {
            plan.placer(phases.get(i));
        }
        return plan;
    }

    /** Why it cannot be, whatever the day on which one begins; empty when it can. */
    List<String> obstacles() {
        return obstacles;
    }

    Retroplanning retroplanning() {
        jalons.sort(Comparator.comparing(jalon -> jalon.le().date()));
        return new Retroplanning(notification, lignes, jalons);
    }

    private void placer(PhaseAPlanifier phase) {
        if (phase.est(DIFFUSION_ARCHIVAGE)) {
            lignes.addFirst(ApresLaNotification.diffuser(phase, notification, jours));
            return;
        }
        var arrivee = new Recul(jours, fin, "Au plus tard\u00a0: " + ensuite);
        if (phase.est(DECISION) && contraintes.convocation() != null) {
            tenirSeance(arrivee);
        }
        var debut =
                switch (phase.code()) {
                    case CONSULTATION -> consulter(phase, arrivee.date());
                    case DECISION -> decider(phase, arrivee.date());
                    case INFORMATION_NOTIFICATION -> informer(phase);
                    default -> selonLaCible(phase, arrivee.date());
                };
        lignes.addFirst(
                new Ligne(
                        phase.code(),
                        phase.libelle(),
                        phase.acteur(),
                        debut,
                        arrivee.selon("Phases qui se suivent", DelaiDuPlan.ORGANISATION)));
        fin = debut.date();
        ensuite = "début de « " + phase.libelle() + " »";
    }

    private DateCalculee selonLaCible(PhaseAPlanifier phase, LocalDate arrivee) {
        return new Recul(jours, arrivee, "Fin au plus tard de la phase")
                .de(phase.cible())
                .auJourTravaille()
                .selon("Délai cible\u00a0: " + phase.cible().texte(), DelaiDuPlan.ORGANISATION);
    }

    private DateCalculee informer(PhaseAPlanifier phase) {
        var fins = new FinDeProcedure(notification, phase.cible(), contraintes);
        obstacles.addAll(fins.obstacles());
        jalons.addAll(fins.jalons());
        return fins.lettres();
    }

    private DateCalculee consulter(PhaseAPlanifier phase, LocalDate dlro) {
        var consultation = new ConsultationARebours(dlro, phase.jours(), contraintes);
        jalons.addAll(consultation.jalons());
        return consultation.envoi();
    }

    /** The last séance before the letters; beyond those that are fixed, one may be asked for. */
    private void tenirSeance(Recul arrivee) {
        var seances = contraintes.seances();
        if (!seances.isEmpty() && !arrivee.date().isAfter(seances.last())) {
            var seance = seances.floor(arrivee.date());
            if (seance == null) {
                obstacles.add(
                        "Aucune séance de la commission n’est fixée jusqu’au "
                                + EnClair.jour(arrivee.date())
                                + ", dernier jour pour attribuer.");
            } else {
                arrivee.a(seance, "Dernière séance de la commission fixée avant");
            }
        }
        jalons.add(
                new Jalon(
                        "SEANCE",
                        "Séance de la commission d’appel d’offres",
                        arrivee.selon("Dernière séance avant les lettres", "CGCT L1414-2")));
    }

    private DateCalculee decider(PhaseAPlanifier phase, LocalDate arrivee) {
        var cible = selonLaCible(phase, arrivee);
        if (contraintes.convocation() == null) {
            return cible;
        }
        var convocation = convoquer(arrivee);
        jalons.add(new Jalon("CONVOCATION", "Convocation de la commission", convocation));
        return convocation.date().isBefore(cible.date()) ? convocation : cible;
    }

    private DateCalculee convoquer(LocalDate seance) {
        int francs = contraintes.convocation().jours();
        return new Recul(jours, seance, "Jour de la séance, qui n’est pas compté")
                .a(
                        seance.minusDays(francs + 1L),
                        "%d jours francs entre la convocation et la séance".formatted(francs))
                .auJourTravaille()
                .selon("Délai de convocation", contraintes.convocation().article());
    }
}
