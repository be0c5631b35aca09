package fr.centraleachat.delai.suivi;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands under the dates of a procédure; {@code @suitesDesDelais} in the pages. */
@Component
public class SuitesDesDelais {

    private final SuiviRepository suivis;
    private final PlanRepository plans;
    private final DeplacementRepository deplacements;
    private final ChoixDeBaseRepository choix;
    private final ReviserLePlan revision;
    private final ChoisirLaBase base;

    SuitesDesDelais(
            SuiviRepository suivis,
            PlanRepository plans,
            DeplacementRepository deplacements,
            ChoixDeBaseRepository choix,
            ReviserLePlan revision,
            ChoisirLaBase base) {
        this.suivis = suivis;
        this.plans = plans;
        this.deplacements = deplacements;
        this.choix = choix;
        this.revision = revision;
        this.base = base;
    }

    /** Null for a procédure that nobody follows, or that the caller may not see. */
    @Transactional(readOnly = true)
    public SuiteDesDelais pour(String numero) {
        return suivis.charger(numero).map(this::suite).orElse(null);
    }

    private SuiteDesDelais suite(SuiviDeProcedure suivi) {
        boolean enCours = suivi.termineeLe() == null;
        return new SuiteDesDelais(
                suivi.numero(),
                plans.tous(suivi.numero()),
                deplacements.tous(suivi.numero()),
                choix.enVigueur(suivi.numero()).orElse(null),
                sources(suivi),
                enCours ? suivi.prevueLe() : null,
                enCours ? suivi.suspendueDepuis() : null,
                enCours && suivi.plan() > 0 && revision.estPermis(),
                enCours && base.estPermis());
    }

    /** How many phases rest on what. */
    private static Map<String, Long> sources(SuiviDeProcedure suivi) {
        return suivi.phases().stream()
                .filter(p -> p.prevue() != null)
                .collect(
                        Collectors.groupingBy(
                                p -> p.prevue().hypothese().source().libelle(),
                                java.util.TreeMap::new,
                                Collectors.counting()));
    }
}
