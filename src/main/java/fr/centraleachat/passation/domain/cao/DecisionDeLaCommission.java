package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.analyse.ValidationsDuRao;
import fr.centraleachat.passation.domain.arret.LotSansSuivant;
import fr.centraleachat.passation.domain.attribution.CompetenceDeLaCao;
import fr.centraleachat.passation.domain.attribution.ControleDesDecisions;
import fr.centraleachat.passation.domain.attribution.DecisionsDeLot;
import fr.centraleachat.passation.domain.attribution.OrganeDeDecision;
import fr.centraleachat.passation.domain.cao.AttributionCao.Conclusion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The commission chooses, lot by lot, where its quorum is reached (CGCT L1414-2, L1411-5). */
@Service
public class DecisionDeLaCommission {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Deliberations deliberations;
    private final DecisionsDeLot decisions;
    private final ControleDesDecisions controle;
    private final CompetenceDeLaCao competence;
    private final OrdreDuJour ordreDuJour;
    private final PiecesDeLaProcedure pieces;
    private final LotSansSuivant sansSuivant;
    private final ValidationsDuRao validations;
    private final Clock horloge;

    DecisionDeLaCommission(
            Procedures procedures,
            Fiches fiches,
            Deliberations deliberations,
            DecisionsDeLot decisions,
            ControleDesDecisions controle,
            CompetenceDeLaCao competence,
            OrdreDuJour ordreDuJour,
            PiecesDeLaProcedure pieces,
            LotSansSuivant sansSuivant,
            ValidationsDuRao validations,
            Clock horloge) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.deliberations = deliberations;
        this.decisions = decisions;
        this.controle = controle;
        this.competence = competence;
        this.ordreDuJour = ordreDuJour;
        this.pieces = pieces;
        this.sansSuivant = sansSuivant;
        this.validations = validations;
        this.horloge = horloge;
    }

    /**
     * On the lots that the last inscription sent to its séance.
     *
     * @throws EtatIncompatible when the choice is the élu’s, every lot is decided, or the séance
     *     has not been held
     */
    public void attribuer(String numero, AttributionCao attribution) {
        competence.exigerLaCommission(procedures.verrouiller(numero));
        var deliberation = deliberations.duDossier(numero);
        if (deliberation.quorums().isEmpty()) {
            throw new EtatIncompatible("Tous les lots sont déjà décidés : rechargez la page.");
        }
        deliberer(numero, deliberation, attribution);
        fiches.consigner(numero, attribution);
    }

    /**
     * After a défaillance, the next one on the lot that was opened again, and on it alone.
     *
     * @throws EtatIncompatible as {@link #attribuer}, or when the lot is on no agenda
     */
    public void choisirLeSuivant(String numero, int lot, AttributionCao attribution) {
        competence.exigerLaCommission(procedures.verrouiller(numero));
        if (!procedures.lot(numero, lot).etat().estADecider()) {
            throw new EtatIncompatible("Le lot " + lot + " est déjà décidé : rechargez la page.");
        }
        var deliberation =
                deliberations
                        .duLot(numero, lot)
                        .orElseThrow(
                                () ->
                                        new EtatIncompatible(
                                                "Inscrivez le lot "
                                                        + lot
                                                        + " à une séance de la commission (rubrique"
                                                        + " Séances CAO), puis relevez-en les"
                                                        + " présences.",
                                                "CGCT L1414-2"));
        deliberer(numero, deliberation, attribution);
        fiches.consigner(numero, lot, attribution);
        sansSuivant.informer(numero, lot);
    }

    private void deliberer(String numero, Deliberation deliberation, AttributionCao attribution) {
        exigerTenue(deliberation.seance());
        var erreurs = new ArrayList<Erreur>();
        GardesDeDeliberation.conclusion(deliberation, attribution).ifPresent(erreurs::add);
        pieces.controler(numero, "procesVerbal", attribution.procesVerbal(), erreurs);
        DonneesRefusees.siErreurs(erreurs);
        var avecQuorum = deliberation.points(deliberation.lotsAvecQuorum());
        if (attribution.conclusion() == Conclusion.DECISION) {
            decider(numero, deliberation, attribution);
            clore(deliberation, avecQuorum, IssueDePoint.DECIDE);
        } else {
            clore(deliberation, avecQuorum, IssueDePoint.COMPLEMENT);
        }
    }

    private void decider(String numero, Deliberation deliberation, AttributionCao attribution) {
        validations.exiger(numero);
        var erreurs =
                new ArrayList<>(
                        controle.fautes(
                                numero,
                                deliberation.lotsAvecQuorum(),
                                deliberation.exclus(),
                                attribution.decisions()));
        erreurs.addAll(GardesDeDeliberation.votes(deliberation, attribution));
        DonneesRefusees.siErreurs(erreurs);
        decisions.prendre(
                numero,
                attribution.decisions(),
                OrganeDeDecision.CAO,
                DatesLegales.jour(deliberation.seance().le()));
    }

    private void clore(Deliberation deliberation, List<Point> examines, IssueDePoint issue) {
        ordreDuJour.clore(deliberation.seance(), examines, issue);
        ordreDuJour.clore(
                deliberation.seance(),
                deliberation.points(deliberation.lotsSansQuorum()),
                IssueDePoint.QUORUM_NON_ATTEINT);
    }

    private void exigerTenue(Seance seance) {
        if (DatesLegales.jour(seance.le()).isAfter(LocalDate.now(horloge))) {
            throw new EtatIncompatible(
                    "La séance n’a pas encore eu lieu : revenez-y le jour venu.");
        }
        if (!seance.estRelevee()) {
            throw new EtatIncompatible(
                    "Les présences de la séance ne sont pas relevées : le quorum n’est pas connu."
                            + " Relevez-les dans la rubrique Séances CAO.",
                    "CGCT L1411-5");
        }
    }
}
