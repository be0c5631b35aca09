package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.publicite.ReportDeLaDlro;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** An important modification moves the date limite by itself (R2151-4). */
@Component
class ReportDeModification {

    private final ReportDeLaDlro dlro;
    private final ReportRepository reports;
    private final EcheancesDeReponse reponses;
    private final Origine origine;
    private final AgentCourant agent;
    private final Clock horloge;

    ReportDeModification(
            ReportDeLaDlro dlro,
            ReportRepository reports,
            EcheancesDeReponse reponses,
            Origine origine,
            AgentCourant agent,
            Clock horloge) {
        this.dlro = dlro;
        this.reports = reports;
        this.reponses = reponses;
        this.origine = origine;
        this.agent = agent;
        this.horloge = horloge;
    }

    void accorder(Procedure procedure, Modification modification, ModificationDuDce faite) {
        var avant = procedure.dlro();
        dlro.reporter(procedure, faite.nouvelleDlro(), faite.motif(), faite.piecesModifiees());
        var report =
                new Report(
                        procedure.numero(),
                        OrigineDuReport.MODIFICATION_DCE,
                        modification.id(),
                        faite.motif(),
                        faite.nouvelleDlro(),
                        origine.de("MODIFICATION", modification.id().toString()));
        report.accorder(
                faite.motif(), avant, faite.nouvelleDlro(), agent.identifiant(), horloge.instant());
        reports.saveAndFlush(report);
        reponses.deplacer(procedure);
    }
}
