package fr.centraleachat.passation.web.consultation;

import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.consultation.DeciderReport;
import fr.centraleachat.passation.domain.consultation.DecisionDeReport;
import fr.centraleachat.passation.domain.consultation.Report;
import fr.centraleachat.passation.domain.consultation.Reports;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Décider du report: once the date limite has passed, only the refusal is offered. */
@Component
class DeciderReportForm implements FormulaireDeTache<DecisionDeReport> {

    private final DeciderReport decision;
    private final Reports reports;
    private final Procedures procedures;
    private final Clock horloge;

    DeciderReportForm(
            DeciderReport decision, Reports reports, Procedures procedures, Clock horloge) {
        this.decision = decision;
        this.reports = reports;
        this.procedures = procedures;
        this.horloge = horloge;
    }

    /** One line of the table of the reasons. */
    record Demande(
            @Champ("Origine") String origine,
            @Champ("Motif") String motif,
            @Champ("Date proposée") Instant dlroProposee) {

        static Demande de(Report report) {
            return new Demande(report.origine().libelle(), report.motif(), report.dlroProposee());
        }
    }

    @Override
    public String cle() {
        return "passation/decider-report";
    }

    @Override
    public Class<DecisionDeReport> saisie() {
        return DecisionDeReport.class;
    }

    @Override
    public DecisionDeReport valeurs(TacheOuverte tache) {
        return new DecisionDeReport(
                echue(tache) ? DecisionDeReport.Decision.REFUS : null, null, null, null);
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var constats = new LinkedHashMap<String, Object>();
        if (echue(tache)) {
            constats.put(
                    "Alerte",
                    "La date limite est passée : les plis restent scellés jusqu’à votre décision, qui"
                            + " ne peut plus être que le refus.");
        }
        constats.put("Date limite en vigueur", procedures.exiger(tache.numero()).dlro());
        constats.put(
                "Ce qui est demandé",
                reports.aDecider(tache.numero()).stream().map(Demande::de).toList());
        return constats;
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        return echue(tache)
                ? Map.of("decision", List.of(new Choix("REFUS", "Refuser le report")))
                : Map.of();
    }

    private boolean echue(TacheOuverte tache) {
        return horloge.instant().isAfter(procedures.exiger(tache.numero()).dlro());
    }

    @Override
    public void achever(TacheOuverte tache, DecisionDeReport saisie) {
        decision.decider(tache.numero(), saisie);
    }
}
