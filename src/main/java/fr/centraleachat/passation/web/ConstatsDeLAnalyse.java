package fr.centraleachat.passation.web;

import fr.centraleachat.passation.domain.AnalyseDesOffres;
import fr.centraleachat.passation.domain.Attribution;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.Rao;
import fr.centraleachat.passation.domain.SecurisationDuRao;
import fr.centraleachat.passation.domain.ValidationDeLaDirection;
import fr.centraleachat.passation.domain.ValidationDuRao;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What those who control the report, and those who redo it, must see. */
@Component
class ConstatsDeLAnalyse {

    private final AnalyseDesOffres analyse;
    private final Procedures procedures;
    private final Fiches fiches;

    ConstatsDeLAnalyse(AnalyseDesOffres analyse, Procedures procedures, Fiches fiches) {
        this.analyse = analyse;
        this.procedures = procedures;
        this.fiches = fiches;
    }

    /** Ranking by lot, number of offers, propositions, offers above the budget. */
    Map<String, Object> duRapport(String numero) {
        var constats = duClassement(numero);
        constats.put(
                "Offres reçues",
                procedures.lots(numero).stream()
                        .collect(
                                Collectors.toMap(
                                        l -> "Lot " + l.numero(),
                                        l -> analyse.offresRecues(numero, l.numero()),
                                        (a, b) -> a,
                                        LinkedHashMap::new)));
        fiches.derniere(numero, Rao.class)
                .map(Rao::propositions)
                .ifPresent(p -> constats.put("Propositions", p));
        var alertes = analyse.alertesDeBudget(numero);
        if (!alertes.isEmpty()) {
            constats.put("Alertes", alertes);
        }
        return constats;
    }

    Map<String, Object> duClassement(String numero) {
        var constats = new LinkedHashMap<String, Object>();
        constats.put(
                "Classement",
                procedures.lots(numero).stream()
                        .map(Lot::numero)
                        .flatMap(lot -> analyse.classement(numero, lot).stream())
                        .toList());
        return constats;
    }

    /** Why the report came back, whoever sent it. */
    Map<String, Object> desRetours(String numero) {
        var constats = new LinkedHashMap<String, Object>();
        fiches.derniere(numero, SecurisationDuRao.class)
                .map(SecurisationDuRao::motifReprise)
                .ifPresent(m -> constats.put("À reprendre, selon le juriste", m));
        fiches.derniere(numero, ValidationDuRao.class)
                .map(ValidationDuRao::motifReprise)
                .ifPresent(m -> constats.put("À reprendre, selon la DCPM", m));
        fiches.derniere(numero, ValidationDeLaDirection.class)
                .map(ValidationDeLaDirection::motifRenvoi)
                .ifPresent(m -> constats.put("Renvoyé par la direction générale", m));
        fiches.derniere(numero, Attribution.class)
                .map(Attribution::complementDemande)
                .ifPresent(m -> constats.put("Complément demandé par l’élu", m));
        return constats;
    }
}
