package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.passation.domain.dce.ApprobationDuDce;
import fr.centraleachat.passation.domain.dce.Dce;
import fr.centraleachat.passation.domain.dce.RedactionDuDce;
import fr.centraleachat.passation.domain.dce.ValidationDuDce;
import fr.centraleachat.passation.domain.dce.ValidationJuridique;
import fr.centraleachat.passation.domain.dce.VisaDuDce;
import fr.centraleachat.passation.domain.dce.Visas;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Phases 3 and 4 of a file that was led elsewhere: its DCE, then its visa and its approval. */
@Component
class RepriseDuDce {

    private final Pieces pieces;
    private final GardesDuDceRepris gardes;
    private final RedactionDuDce redaction;
    private final ValidationDuDce validation;
    private final Visas visas;
    private final Clock horloge;

    RepriseDuDce(
            Pieces pieces,
            GardesDuDceRepris gardes,
            RedactionDuDce redaction,
            ValidationDuDce validation,
            Visas visas,
            Clock horloge) {
        this.pieces = pieces;
        this.gardes = gardes;
        this.redaction = redaction;
        this.validation = validation;
        this.visas = visas;
        this.horloge = horloge;
    }

    void rediger(String numero, DceRepris dce, FichiersJoints joints) {
        gardes.exiger(numero, dce);
        var depot = new DepotDesFichiers(pieces, numero, joints);
        var redige = deposer(dce, depot);
        depot.exigerTous();
        redaction.rediger(numero, redige);
        redaction.retenir(
                numero,
                new ValidationJuridique(
                        ValidationJuridique.Decision.VALIDE, null, dce.conformeAuMontage()));
    }

    private static Dce deposer(DceRepris dce, DepotDesFichiers depot) {
        return new Dce(
                depot.piece(
                        "reglementConsultation",
                        "REGLEMENT_CONSULTATION",
                        dce.reglementConsultation()),
                depot.piece("ccap", "CCAP", dce.ccap()),
                depot.pieces("acteEngagement", "ACTE_ENGAGEMENT", dce.acteEngagement()),
                depot.piece(
                        "avisAppelConcurrence",
                        "AVIS_APPEL_CONCURRENCE",
                        dce.avisAppelConcurrence()),
                depot.piece("cctp", "CCTP", dce.cctp()),
                depot.pieces("piecesFinancieres", "PIECES_FINANCIERES", dce.piecesFinancieres()),
                depot.pieces("annexesDce", "ANNEXES_DCE", dce.annexesDce()),
                dce.documentsHorsProfil());
    }

    /** The visa covers the pieces of the DCE as they came. */
    void accorder(String numero, DossierRepris dossier, FichiersJoints joints) {
        var accords = dossier.accords();
        gardes.exiger(numero, accords, dossier.dce().valideLe());
        var depot = new DepotDesFichiers(pieces, numero, joints);
        depot.piece("preuveDuVisa", "VISA_SIGNE", accords.preuveDuVisa());
        depot.piece("preuveDeLApprobation", "APPROBATION_SIGNEE", accords.preuveDeLApprobation());
        depot.exigerTous();
        var visees = visas.aViser(numero).stream().map(Piece::id).toList();
        validation.retenir(
                numero,
                new VisaDuDce(VisaDuDce.Decision.VALIDE, null, visees),
                accords.visePar(),
                accords.viseLe().atStartOfDay(horloge.getZone()).toInstant());
        validation.approuver(
                numero, new ApprobationDuDce(ApprobationDuDce.Decision.APPROUVE, null));
    }
}
