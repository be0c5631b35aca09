package fr.centraleachat.passation.domain;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Phases 8 to 10: the report is written by the service, then controlled three times. */
@Service
public class AnalyseDesOffres implements ResultatDeLAnalyse {

    private final Procedures procedures;
    private final Fiches fiches;
    private final CriteresAnnonces criteres;
    private final OffresOuvertes offres;
    private final PiecesDeLaProcedure pieces;

    AnalyseDesOffres(
            Procedures procedures,
            Fiches fiches,
            CriteresAnnonces criteres,
            OffresOuvertes offres,
            PiecesDeLaProcedure pieces) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.criteres = criteres;
        this.offres = offres;
        this.pieces = pieces;
    }

    /** The report is kept only if it analyses every pli on every announced critère. */
    public void rediger(String numero, Rao rao) {
        procedures.exiger(numero);
        var lots = procedures.lots(numero).stream().map(Lot::numero).collect(Collectors.toSet());
        var erreurs =
                new ArrayList<>(
                        new GardesDuRao(
                                        rao,
                                        criteres.tous(numero),
                                        offres.operateurs(numero).keySet(),
                                        lots)
                                .fautes());
        pieces.controler(numero, "rao", rao.rao(), erreurs);
        DonneesRefusees.siErreurs(erreurs);
        DonneesRefusees.siErreurs(propositionsEnDefaut(numero, rao, lots));
        fiches.consigner(numero, rao);
    }

    private List<Erreur> propositionsEnDefaut(String numero, Rao rao, Set<Integer> lots) {
        var classement = classement(numero);
        var erreurs = new ArrayList<Erreur>();
        for (int lot : lots) {
            var propositions = rao.propositions().stream().filter(p -> p.lot() == lot).toList();
            if (propositions.size() != 1) {
                erreurs.add(
                        Erreur.de(
                                "propositions",
                                "Proposez un attributaire, et un seul, pour le lot " + lot + "."));
            } else if (!premiers(classement.duLot(rao, lot))
                    .contains(propositions.get(0).operateur())) {
                erreurs.add(
                        new Erreur(
                                "propositions",
                                "Le lot " + lot + " revient à l’offre classée première.",
                                "L2152-7"));
            }
        }
        return erreurs;
    }

    private static List<String> premiers(List<OffreClassee> classement) {
        return classement.stream()
                .filter(o -> o.rang() != null && o.rang() == 1)
                .map(OffreClassee::operateur)
                .toList();
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
        fiches.consigner(numero, securisation);
    }

    public void valider(String numero, ValidationDuRao validation) {
        procedures.exiger(numero);
        fiches.consigner(numero, validation);
    }

    public void validerParLaDirection(String numero, ValidationDeLaDirection validation) {
        procedures.exiger(numero);
        fiches.consigner(numero, validation);
    }

    @Override
    public List<OffreClassee> classement(String numero, int lot) {
        return fiches.derniere(numero, Rao.class)
                .map(rao -> classement(numero).duLot(rao, lot))
                .orElse(List.of());
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
        return new Classement(offres.operateurs(numero));
    }
}
