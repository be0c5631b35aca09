package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.delai.EcartDeCalendrier;
import java.util.List;
import org.springframework.stereotype.Component;

/** The planned dates leave the time that the law demands; a target is only told. */
@Component
class GardeDesDelaisDuCalendrier implements GardeDuMontage {

    private final PlanDuMontage plan;

    GardeDesDelaisDuCalendrier(PlanDuMontage plan) {
        this.plan = plan;
    }

    @Override
    public void examiner(ExamenDuMontage examen, List<Erreur> erreurs) {
        plan.ecarts(examen).stream()
                .filter(EcartDeCalendrier::bloquant)
                .map(e -> new Erreur(champ(examen.montage(), e.phase()), e.message(), e.article()))
                .forEach(erreurs::add);
    }

    private static String champ(Montage montage, String phase) {
        var phases = montage.calendrierPrevisionnel().stream().map(DatePrevue::phase).toList();
        return "calendrierPrevisionnel[" + phases.indexOf(phase) + "].datePrevue";
    }

    List<String> alertes(ExamenDuMontage examen) {
        return plan.ecarts(examen).stream()
                .filter(e -> !e.bloquant())
                .map(EcartDeCalendrier::message)
                .toList();
    }
}
