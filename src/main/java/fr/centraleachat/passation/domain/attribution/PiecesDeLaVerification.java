package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import fr.centraleachat.passation.domain.dce.AutrePiece;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pieces that the rows of a verification cite are in the file. */
@Component
class PiecesDeLaVerification {

    private final PiecesDeLaProcedure pieces;

    PiecesDeLaVerification(PiecesDeLaProcedure pieces) {
        this.pieces = pieces;
    }

    void controler(String numero, VerificationDeLAttributaire saisie, List<Erreur> erreurs) {
        controlerLesAttestations(numero, saisie, erreurs);
        controlerLesEngagements(numero, saisie, erreurs);
    }

    private void controlerLesAttestations(
            String numero, VerificationDeLAttributaire saisie, List<Erreur> erreurs) {
        pieces.controlerLesLignes(
                numero,
                "attestationsFiscales",
                saisie.attestationsFiscales(),
                CertificatFiscal::piece,
                erreurs);
        pieces.controlerLesLignes(
                numero,
                "attestationsVigilance",
                saisie.attestationsVigilance(),
                AttestationDeVigilance::piece,
                erreurs);
        pieces.controlerLesLignes(
                numero, "autresPieces", saisie.autresPieces(), AutrePiece::piece, erreurs);
    }

    private void controlerLesEngagements(
            String numero, VerificationDeLAttributaire saisie, List<Erreur> erreurs) {
        pieces.controlerLesLignes(
                numero,
                "sousTraitants",
                saisie.sousTraitants(),
                SousTraitantDeclare::piece,
                erreurs);
        pieces.controlerLesLignes(
                numero,
                "actesEngagementSignes",
                saisie.actesEngagementSignes(),
                ActeDEngagement::piece,
                erreurs);
        pieces.controlerLesLignes(
                numero, "misesAuPoint", saisie.misesAuPoint(), MiseAuPoint::piece, erreurs);
    }
}
