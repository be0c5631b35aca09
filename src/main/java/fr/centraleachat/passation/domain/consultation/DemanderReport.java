package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.FaitsRecus;
import fr.centraleachat.passation.domain.MessageDuDehors;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.Remises;
import fr.centraleachat.passation.domain.publicite.ReportDeLaDlro;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A reason to move the date limite: one decision at a time answers all those that await it. */
@Service
@Transactional
public class DemanderReport {

    private static final String REPORT_DEMANDE = "ReportDemande";
    private static final String REPORT_OUVERT = "reportOuvert";

    private final Procedures procedures;
    private final ConsultationOuverte consultation;
    private final Habilites habilites;
    private final ReportRepository repository;
    private final Reports reports;
    private final Origine origine;
    private final ReportDeLaDlro dlro;
    private final EcheancesDuReport echeances;
    private final Remises remises;
    private final FaitsRecus faits;
    private final Formats formats;

    DemanderReport(
            Procedures procedures,
            ConsultationOuverte consultation,
            Habilites habilites,
            ReportRepository repository,
            Reports reports,
            Origine origine,
            ReportDeLaDlro dlro,
            EcheancesDuReport echeances,
            Remises remises,
            FaitsRecus faits,
            Formats formats) {
        this.procedures = procedures;
        this.consultation = consultation;
        this.habilites = habilites;
        this.repository = repository;
        this.reports = reports;
        this.origine = origine;
        this.dlro = dlro;
        this.echeances = echeances;
        this.remises = remises;
        this.faits = faits;
        this.formats = formats;
    }

    /**
     * The same source and reference twice is the same request.
     *
     * @throws fr.centraleachat.common.EtatIncompatible once the date limite has passed
     */
    public UUID demander(String numero, DemandeDeReport demande) {
        var procedure = procedures.verrouiller(numero);
        habilites.exigerDEnregistrer(procedure);
        var provenance = origine.de(demande.source(), demande.reference());
        return repository
                .findByProcedureAndProvenanceSourceAndProvenanceReference(
                        numero, provenance.source(), provenance.reference())
                .orElseGet(() -> ajouter(procedure, demande, provenance))
                .id();
    }

    private Report ajouter(Procedure procedure, DemandeDeReport demande, Provenance provenance) {
        consultation.exiger(procedure);
        var proposee = demande.dlroProposee();
        if (proposee != null) {
            DonneesRefusees.siErreurs(
                    dlro.faute(procedure, "dlroProposee", proposee).stream().toList());
        }
        return ouvrir(
                procedure,
                new Report(
                        procedure.numero(),
                        OrigineDuReport.DEMANDE,
                        null,
                        demande.motif(),
                        proposee,
                        provenance));
    }

    /** Once for each question. */
    void pourLaQuestion(Procedure procedure, Question question) {
        if (repository.existsByProcedureAndObjet(procedure.numero(), question.id())) {
            return;
        }
        var motif =
                "La question reçue le "
                        + formats.dateHeure(question.recueLe())
                        + " est sans réponse à l’échéance.";
        ouvrir(
                procedure,
                new Report(
                        procedure.numero(),
                        OrigineDuReport.QUESTION_SANS_REPONSE,
                        question.id(),
                        motif,
                        null,
                        origine.de("QUESTION", question.id().toString())));
    }

    /** A second one joins the decision that is open. */
    private Report ouvrir(Procedure procedure, Report report) {
        var numero = procedure.numero();
        boolean premier = reports.aDecider(numero).isEmpty();
        var garde = repository.saveAndFlush(report);
        echeances.attendre(procedure, garde);
        faits.annoncer(numero, "Report de la date limite demandé", garde.motif());
        if (premier) {
            remises.remettreOuGarder(
                    new MessageDuDehors(
                            REPORT_DEMANDE, numero, null, null, Map.of(REPORT_OUVERT, true)));
        }
        return garde;
    }
}
