package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Erreur;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The pieces that the rows of phase 12 cite are in the file, each named by the path of its row. */
@Component
class PiecesDeLaVerification {

    private final PiecesDeLaProcedure pieces;

    PiecesDeLaVerification(PiecesDeLaProcedure pieces) {
        this.pieces = pieces;
    }

    void controler(String numero, VerificationDeLAttributaire v, List<Erreur> erreurs) {
        lignes(
                numero,
                "attestationsFiscales",
                v.attestationsFiscales(),
                VerificationDeLAttributaire.CertificatFiscal::piece,
                erreurs);
        lignes(
                numero,
                "attestationsVigilance",
                v.attestationsVigilance(),
                VerificationDeLAttributaire.AttestationDeVigilance::piece,
                erreurs);
        lignes(
                numero,
                "autresPieces",
                v.autresPieces(),
                VerificationDeLAttributaire.AutrePiece::piece,
                erreurs);
        engagements(numero, v, erreurs);
    }

    private void engagements(String numero, VerificationDeLAttributaire v, List<Erreur> erreurs) {
        lignes(
                numero,
                "sousTraitants",
                v.sousTraitants(),
                VerificationDeLAttributaire.SousTraitant::piece,
                erreurs);
        lignes(
                numero,
                "actesEngagementSignes",
                v.actesEngagementSignes(),
                VerificationDeLAttributaire.ActeDEngagement::piece,
                erreurs);
        lignes(
                numero,
                "misesAuPoint",
                v.misesAuPoint(),
                VerificationDeLAttributaire.MiseAuPoint::piece,
                erreurs);
    }

    void controler(String numero, LettresAuxCandidats lettres, List<Erreur> erreurs) {
        lignes(
                numero,
                "lettresRejet",
                lettres.lettresRejet(),
                LettresAuxCandidats.LettreDeRejet::piece,
                erreurs);
        lignes(
                numero,
                "lettresAttributaires",
                lettres.lettresAttributaires(),
                LettresAuxCandidats.LettreALAttributaire::piece,
                erreurs);
        pieces.controler(numero, "rapportPresentation", lettres.rapportPresentation(), erreurs);
    }

    <T> void lignes(
            String numero,
            String champ,
            List<T> lignes,
            Function<T, UUID> piece,
            List<Erreur> erreurs) {
        if (lignes == null) {
            return;
        }
        for (int i = 0; i < lignes.size(); i++) {
            pieces.controler(
                    numero, champ + "[" + i + "].piece", piece.apply(lignes.get(i)), erreurs);
        }
    }
}
