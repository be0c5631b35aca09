package fr.centraleachat.passation.web.analyse;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.analyse.AnalyseDesOffres;
import fr.centraleachat.passation.domain.analyse.OffresOuvertes;
import fr.centraleachat.passation.domain.analyse.PropositionDeLot;
import fr.centraleachat.passation.domain.analyse.Rao;
import fr.centraleachat.passation.domain.analyse.SecurisationDuRao;
import fr.centraleachat.passation.domain.analyse.ValidationDeLaDirection;
import fr.centraleachat.passation.domain.analyse.ValidationDuRao;
import fr.centraleachat.passation.domain.arret.Arret;
import fr.centraleachat.passation.domain.arret.Arrets;
import fr.centraleachat.passation.domain.arret.EtatDArret;
import fr.centraleachat.passation.domain.attribution.Attribution;
import fr.centraleachat.passation.domain.cao.AttributionCao;
import fr.centraleachat.passation.web.attribution.LigneDeProposition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What those who control the report, and those who redo it, must see. */
@Component
public class ConstatsDeLAnalyse {

    private final AnalyseDesOffres analyse;
    private final Procedures procedures;
    private final Fiches fiches;
    private final OffresOuvertes offres;
    private final Arrets arrets;
    private final QuestionsEnSuspens questions;
    private final ConstatsDesValidations validations;

    ConstatsDeLAnalyse(
            AnalyseDesOffres analyse,
            Procedures procedures,
            Fiches fiches,
            OffresOuvertes offres,
            Arrets arrets,
            QuestionsEnSuspens questions,
            ConstatsDesValidations validations) {
        this.analyse = analyse;
        this.procedures = procedures;
        this.fiches = fiches;
        this.offres = offres;
        this.arrets = arrets;
        this.questions = questions;
        this.validations = validations;
    }

    /** Ranking by lot, number of offers, propositions, budget passed, questions without answer. */
    public Map<String, Object> duRapport(String numero) {
        var constats = new LinkedHashMap<String, Object>();
        var alertes = analyse.alertesDeBudget(numero);
        if (!alertes.isEmpty()) {
            constats.put("Alerte", alertes);
        }
        constats.putAll(validations.pour(numero));
        constats.put("Offres ouvertes", offresOuvertes(numero));
        constats.putAll(questions.pour(numero));
        constats.putAll(duClassement(numero));
        fiches.derniere(numero, Rao.class)
                .map(Rao::propositions)
                .ifPresent(p -> constats.put("Propositions", propositions(numero, p)));
        return constats;
    }

    private List<String> offresOuvertes(String numero) {
        return procedures.lots(numero).stream()
                .map(l -> "Lot " + l.numero() + " : " + offresDuLot(numero, l.numero()))
                .toList();
    }

    private String offresDuLot(String numero, int lot) {
        long nombre =
                offres.operateurs(numero).keySet().stream()
                        .filter(o -> offres.lots(numero, o).contains(lot))
                        .count();
        return nombre + (nombre > 1 ? " offres" : " offre");
    }

    private List<LigneDeProposition> propositions(
            String numero, List<PropositionDeLot> propositions) {
        var noms = offres.operateurs(numero);
        return propositions.stream().map(p -> LigneDeProposition.de(p, noms)).toList();
    }

    public Map<String, Object> duClassement(String numero) {
        var classement =
                procedures.lots(numero).stream()
                        .flatMap(lot -> analyse.classement(numero, lot.numero()).stream())
                        .map(LigneDeClassement::de)
                        .toList();
        return classement.isEmpty() ? Map.of() : Map.of("Classement", classement);
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
        fiches.derniere(numero, AttributionCao.class)
                .map(AttributionCao::complementDemande)
                .ifPresent(m -> constats.put("Complément demandé par la commission", m));
        arrets.dernierDecide(numero)
                .filter(a -> a.etat() == EtatDArret.REFUSE)
                .map(Arret::motifDecision)
                .ifPresent(m -> constats.put("Arrêt refusé par l’élu", m));
        return constats;
    }
}
