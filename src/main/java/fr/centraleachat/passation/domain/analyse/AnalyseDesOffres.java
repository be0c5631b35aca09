package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.montage.CriteresAnnonces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Phases 9 and 10: the report is controlled three times; then others rest on it. */
@Service
public class AnalyseDesOffres implements ResultatDeLAnalyse {

    private final Procedures procedures;
    private final Fiches fiches;
    private final OffresOuvertes offres;
    private final CriteresAnnonces criteres;
    private final ValidationsDuRao validations;

    AnalyseDesOffres(
            Procedures procedures,
            Fiches fiches,
            OffresOuvertes offres,
            CriteresAnnonces criteres,
            ValidationsDuRao validations) {
        this.criteres = criteres;
        this.validations = validations;
        this.procedures = procedures;
        this.fiches = fiches;
        this.offres = offres;
    }

    /** Offers above the budget set before the publicity may be unacceptable (garde 15, L2152-3). */
    public List<String> alertesDeBudget(String numero) {
        return fiches.derniere(numero, Rao.class).stream()
                .flatMap(rao -> rao.offres().stream())
                .flatMap(o -> alerte(numero, o).stream())
                .toList();
    }

    private Optional<String> alerte(String numero, OffreAnalysee offre) {
        var budget = procedures.lot(numero, offre.lot()).budgetAlloueHt();
        return budget != null && offre.montantHt().compareTo(budget) > 0
                ? Optional.of(
                        "Lot "
                                + offre.lot()
                                + " : l’offre de l’opérateur "
                                + offre.operateur()
                                + " dépasse le budget alloué (L2152-3).")
                : Optional.empty();
    }

    public void securiser(String numero, SecurisationDuRao securisation) {
        procedures.exiger(numero);
        var oublies = new ArrayList<>(List.of(SecurisationDuRao.PointDeControle.values()));
        oublies.removeAll(securisation.controles());
        if (securisation.decision() == SecurisationDuRao.Decision.SECURISE && !oublies.isEmpty()) {
            throw DonneesRefusees.champ(
                    "controles",
                    "Contrôlez tous les points avant de sécuriser le rapport.",
                    "R2152-11");
        }
        if (securisation.decision() == SecurisationDuRao.Decision.SECURISE) {
            validations.donner(numero, EtapeDeValidation.SECURISATION);
        }
        fiches.consigner(numero, securisation);
    }

    public void valider(String numero, ValidationDuRao validation) {
        procedures.exiger(numero);
        if (validation.decision() == ValidationDuRao.Decision.VALIDE) {
            validations.donner(numero, EtapeDeValidation.DCPM);
        }
        fiches.consigner(numero, validation);
    }

    public void validerParLaDirection(String numero, ValidationDeLaDirection validation) {
        procedures.exiger(numero);
        if (validation.decision() == ValidationDeLaDirection.Decision.VALIDE) {
            validations.donner(numero, EtapeDeValidation.DIRECTION);
        }
        fiches.consigner(numero, validation);
    }

    @Override
    public List<OffreClassee> classement(String numero, int lot) {
        return fiches.derniere(numero, Rao.class)
                .map(rao -> classement(numero).duLot(rao, lot))
                .orElse(List.of());
    }

    /** The plis opened on the lot; more when an operator proposes variantes too. */
    @Override
    public int offresRecues(String numero, int lot) {
        long ouvertes =
                offres.operateurs(numero).keySet().stream()
                        .filter(o -> offres.lots(numero, o).contains(lot))
                        .count();
        return Math.max((int) ouvertes, classement(numero, lot).size());
    }

    @Override
    public Optional<Candidature> candidature(String numero, String operateur) {
        return fiches.derniere(numero, Rao.class).stream()
                .flatMap(rao -> rao.candidatures().stream())
                .filter(c -> c.operateur().equals(operateur))
                .findFirst()
                .map(AnalyseDesOffres::candidature);
    }

    @Override
    public List<CandidatureRejetee> candidaturesRejetees(String numero, int lot) {
        return fiches.derniere(numero, Rao.class).stream()
                .flatMap(rao -> rao.candidatures().stream())
                .filter(c -> !Boolean.TRUE.equals(c.recevable()) && c.lots().contains(lot))
                .map(c -> new CandidatureRejetee(c.operateur(), c.motif()))
                .toList();
    }

    private static Candidature candidature(CandidatureAnalysee c) {
        var membres =
                c.membres() == null
                        ? List.<String>of()
                        : List.of(c.membres().strip().split("[\\s,;]+"));
        return new Candidature(
                c.operateur(), c.typeGroupementOperateurs(), membres, c.sousTraitanceDeclaree());
    }

    private Classement classement(String numero) {
        return new Classement(offres.operateurs(numero), Departage.de(numero, criteres));
    }
}
