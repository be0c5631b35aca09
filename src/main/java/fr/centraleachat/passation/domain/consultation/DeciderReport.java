package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.consultation.DecisionDeReport.Decision;
import fr.centraleachat.passation.domain.publicite.ReportDeLaDlro;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The date limite moves back, or does not; once it has passed, it does not (R2151-4). */
@Service
public class DeciderReport {

    private final Procedures procedures;
    private final ConsultationOuverte consultation;
    private final Reports reports;
    private final ReportDeLaDlro dlro;
    private final EcheancesDeReponse reponses;
    private final EcheancesDuReport echeances;
    private final PiecesDeLaProcedure pieces;
    private final Fiches fiches;
    private final AgentCourant agent;
    private final Clock horloge;

    DeciderReport(
            Procedures procedures,
            ConsultationOuverte consultation,
            Reports reports,
            ReportDeLaDlro dlro,
            EcheancesDeReponse reponses,
            EcheancesDuReport echeances,
            PiecesDeLaProcedure pieces,
            Fiches fiches,
            AgentCourant agent,
            Clock horloge) {
        this.procedures = procedures;
        this.consultation = consultation;
        this.reports = reports;
        this.dlro = dlro;
        this.reponses = reponses;
        this.echeances = echeances;
        this.pieces = pieces;
        this.fiches = fiches;
        this.agent = agent;
        this.horloge = horloge;
    }

    /**
     * Answers every request that awaits it.
     *
     * @throws fr.centraleachat.common.EtatIncompatible when a report is decided after the date
     *     limite
     */
    public void decider(String numero, DecisionDeReport decision) {
        var procedure = procedures.verrouiller(numero);
        var enAttente = reports.aDecider(numero);
        enAttente.forEach(r -> echeances.eteindre(numero, r));
        if (decision.decision() == Decision.REPORT) {
            reporter(procedure, enAttente, decision);
        } else {
            enAttente.forEach(
                    r -> r.refuser(decision.motif(), agent.identifiant(), horloge.instant()));
        }
        fiches.consigner(numero, decision);
    }

    private void reporter(Procedure procedure, List<Report> enAttente, DecisionDeReport decision) {
        consultation.exigerAvantLaDlro(procedure);
        var erreurs = new ArrayList<Erreur>();
        dlro.faute(procedure, "nouvelleDlro", decision.nouvelleDlro()).ifPresent(erreurs::add);
        pieces.controler(
                procedure.numero(), "avisRectificatif", decision.avisRectificatif(), erreurs);
        DonneesRefusees.siErreurs(erreurs);
        var avant = procedure.dlro();
        dlro.reporter(
                procedure,
                decision.nouvelleDlro(),
                decision.motif(),
                List.of(decision.avisRectificatif()));
        reponses.deplacer(procedure);
        enAttente.forEach(
                r ->
                        r.accorder(
                                decision.motif(),
                                avant,
                                decision.nouvelleDlro(),
                                agent.identifiant(),
                                horloge.instant()));
    }
}
