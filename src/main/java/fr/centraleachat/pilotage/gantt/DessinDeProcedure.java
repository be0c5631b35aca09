package fr.centraleachat.pilotage.gantt;

import fr.centraleachat.delai.Alerte;
import fr.centraleachat.delai.suivi.Intervalle;
import fr.centraleachat.delai.suivi.PhaseDuPlan;
import fr.centraleachat.delai.suivi.PlanEnCours;
import fr.centraleachat.pilotage.gantt.Marque.Genre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Lays procédures on a calendar.
 *
 * @param legales what the law awaits, by numero
 * @param objets by numero
 */
record DessinDeProcedure(
        LocalDate aujourdHui, Map<String, List<Alerte>> legales, Map<String, String> objets) {

    /** Every day that a drawing of it names. */
    Stream<LocalDate> jours(PlanEnCours plan) {
        return Stream.of(
                        plan.phases().stream().flatMap(DessinDeProcedure::jours),
                        legales(plan).stream().map(Alerte::limite),
                        Stream.of(aujourdHui, plan.dlro() == null ? aujourdHui : plan.dlro()))
                .flatMap(jours -> jours);
    }

    private static Stream<LocalDate> jours(PhaseDuPlan phase) {
        return Stream.of(
                        Stream.of(phase.debutReel(), phase.suivi().reelle()),
                        jours(phase.planActuel()),
                        jours(phase.prevision()))
                .flatMap(jours -> jours)
                .filter(Objects::nonNull);
    }

    private static Stream<LocalDate> jours(Intervalle intervalle) {
        return intervalle == null
                ? Stream.empty()
                : Stream.of(intervalle.debut(), intervalle.fin());
    }

    LigneDeGantt ligne(PlanEnCours plan, Axe axe) {
        return new LigneDeGantt(
                plan.numero(),
                objets.get(plan.numero()),
                plan.phases().stream()
                        .flatMap(p -> DessinDePhase.de(p, axe, aujourdHui).stream())
                        .toList(),
                marques(plan, axe),
                plan.phases());
    }

    private List<Marque> marques(PlanEnCours plan, Axe axe) {
        List<Marque> marques = new ArrayList<>();
        plan.phases().stream()
                .map(PhaseDuPlan::suivi)
                .filter(p -> p.estEnCours() && p.echeance() != null)
                .forEach(
                        p ->
                                marques.add(
                                        new Marque(
                                                Genre.LIMITE,
                                                axe.x(p.echeance()),
                                                "Cible de la phase " + p.ordre())));
        if (plan.dlro() != null) {
            marques.add(
                    new Marque(Genre.DLRO, axe.x(plan.dlro()), "Date limite de remise des offres"));
        }
        legales(plan)
                .forEach(
                        e -> marques.add(new Marque(Genre.LEGALE, axe.x(e.limite()), e.libelle())));
        return marques;
    }

    private List<Alerte> legales(PlanEnCours plan) {
        return legales.getOrDefault(plan.numero(), List.of());
    }
}
