package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.dce.DceEnConsultation;
import fr.centraleachat.passation.domain.dce.PieceVisee;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Changes the published DCE, with a second agent who signs what changes. */
@Service
public class ModifierDce {

    private final Procedures procedures;
    private final ConsultationOuverte consultation;
    private final Modifications modifications;
    private final GardesDeLaModification gardes;
    private final PiecesDeLaProcedure pieces;
    private final DceEnConsultation dce;
    private final ReportDeModification report;
    private final Retraits retraits;
    private final Fiches fiches;
    private final AgentCourant agent;
    private final Clock horloge;

    ModifierDce(
            Procedures procedures,
            ConsultationOuverte consultation,
            Modifications modifications,
            GardesDeLaModification gardes,
            PiecesDeLaProcedure pieces,
            DceEnConsultation dce,
            ReportDeModification report,
            Retraits retraits,
            Fiches fiches,
            AgentCourant agent,
            Clock horloge) {
        this.procedures = procedures;
        this.consultation = consultation;
        this.modifications = modifications;
        this.gardes = gardes;
        this.pieces = pieces;
        this.dce = dce;
        this.report = report;
        this.retraits = retraits;
        this.fiches = fiches;
        this.agent = agent;
        this.horloge = horloge;
    }

    /**
     * @param contresignataire login of the second agent
     * @throws EtatIncompatible once the date limite has passed, or without a second agent
     */
    public void modifier(
            String numero, String id, ModificationDuDce faite, String contresignataire) {
        var procedure = procedures.verrouiller(numero);
        consultation.exigerAvantLaDlro(procedure);
        exigerUnAutre(contresignataire);
        gardes.examiner(procedure, faite);
        var modification = modifications.exiger(numero, id);
        var visees =
                pieces.exiger(numero, "piecesModifiees", faite.piecesModifiees()).stream()
                        .map(PieceVisee::de)
                        .toList();
        modification.faire(
                faite,
                new Modification.Visa(
                        visees, agent.identifiant(), contresignataire, horloge.instant()),
                retraits.destinataires(numero));
        dce.modifier(numero, faite.piecesModifiees());
        if (faite.importante()) {
            report.accorder(procedure, modification, faite);
        }
        fiches.consignerSur(numero, id, faite);
    }

    private void exigerUnAutre(String contresignataire) {
        if (contresignataire == null || contresignataire.equals(agent.identifiant())) {
            throw new EtatIncompatible(
                    "Une modification du DCE porte le visa d’un autre agent que son rédacteur :"
                            + " faites-la contresigner.",
                    "R2151-4");
        }
    }
}
