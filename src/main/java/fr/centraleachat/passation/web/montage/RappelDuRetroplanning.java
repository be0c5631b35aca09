package fr.centraleachat.passation.web.montage;

import fr.centraleachat.common.Formats;
import fr.centraleachat.delai.PlanDuDossier;
import fr.centraleachat.delai.SuiviDePhase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rétroplanning beside the dates that the agent settles. */
@Component
class RappelDuRetroplanning {

    private final Formats formats;

    RappelDuRetroplanning(Formats formats) {
        this.formats = formats;
    }

    Map<String, Object> de(PlanDuDossier plan) {
        var constats = new LinkedHashMap<String, Object>();
        if (plan.refus() != null) {
            constats.put("Notification souhaitée impossible", plan.refus());
        }
        constats.put("Notification, selon le rétroplanning", formats.date(plan.notification()));
        constats.put(
                "Dates des actes",
                plan.actes().stream()
                        .map(
                                acte ->
                                        new ActeARappeler(
                                                acte.libelle(), acte.auPlusTard(), acte.pourquoi()))
                        .toList());
        return constats;
    }

    /** « 6. Consultation, au plus tard le ven. 7 mai 2027 : délai de réception … (R2161-3) ». */
    String phase(SuiviDePhase phase, Optional<PlanDuDossier> plan) {
        var nom = phase.ordre() + ". " + phase.libelle();
        return plan.flatMap(p -> p.phase(phase.code()))
                .map(
                        e ->
                                nom
                                        + ", au plus tard le "
                                        + formats.date(e.auPlusTard())
                                        + ". "
                                        + e.pourquoi())
                .orElse(nom);
    }
}
