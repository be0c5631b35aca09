package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.FaitsRecus;
import fr.centraleachat.passation.domain.MessageDuDehors;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.Remises;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published DCE must change: a path of its own opens for each modification. */
@Service
@Transactional
public class DemanderModification {

    private static final String MODIFICATION_DCE = "ModificationDce";

    private final Procedures procedures;
    private final ConsultationOuverte consultation;
    private final Habilites habilites;
    private final ModificationRepository modifications;
    private final Origine origine;
    private final PiecesDeLaProcedure pieces;
    private final Remises remises;
    private final FaitsRecus faits;
    private final Formats formats;

    DemanderModification(
            Procedures procedures,
            ConsultationOuverte consultation,
            Habilites habilites,
            ModificationRepository modifications,
            Origine origine,
            PiecesDeLaProcedure pieces,
            Remises remises,
            FaitsRecus faits,
            Formats formats) {
        this.procedures = procedures;
        this.consultation = consultation;
        this.habilites = habilites;
        this.modifications = modifications;
        this.origine = origine;
        this.pieces = pieces;
        this.remises = remises;
        this.faits = faits;
        this.formats = formats;
    }

    /**
     * The same source and reference twice is the same request.
     *
     * @throws fr.centraleachat.common.EtatIncompatible when the procédure is not in consultation
     */
    public UUID demander(String numero, DemandeDeModification demande) {
        var procedure = procedures.verrouiller(numero);
        habilites.exigerLEquipe(procedure);
        var provenance = origine.de(demande.source(), demande.reference());
        return modifications
                .findByProcedureAndProvenanceSourceAndProvenanceReference(
                        numero, provenance.source(), provenance.reference())
                .orElseGet(() -> ajouter(procedure, demande, provenance))
                .id();
    }

    private Modification ajouter(
            Procedure procedure, DemandeDeModification demande, Provenance provenance) {
        consultation.exiger(procedure);
        var numero = procedure.numero();
        pieces.exiger(numero, "pieces", demande.pieces());
        return ouvrir(
                numero,
                new Modification(numero, null, demande.motif(), demande.pieces(), provenance));
    }

    /** Once for each question. */
    void pourLaQuestion(Procedure procedure, Question question) {
        consultation.exiger(procedure);
        var motif =
                "La réponse à la question reçue le "
                        + formats.dateHeure(question.recueLe())
                        + " modifie le DCE.";
        ouvrir(
                procedure.numero(),
                new Modification(
                        procedure.numero(),
                        question.id(),
                        motif,
                        List.of(),
                        origine.de("QUESTION", question.id().toString())));
    }

    private Modification ouvrir(String numero, Modification modification) {
        var gardee = modifications.saveAndFlush(modification);
        faits.annoncer(numero, "Modification du DCE demandée", gardee.motif());
        remises.remettreOuGarder(
                MessageDuDehors.auSujet(MODIFICATION_DCE, numero, gardee.id().toString()));
        return gardee;
    }
}
