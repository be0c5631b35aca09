package fr.centraleachat.passation.domain;

import static fr.centraleachat.passation.domain.AchevementFixture.SIRET;

import fr.centraleachat.passation.domain.archivage.Archivage;
import fr.centraleachat.passation.domain.archivage.ArchivageDuDossier;
import fr.centraleachat.passation.domain.attribution.ActeDEngagement;
import fr.centraleachat.passation.domain.attribution.AttestationDeVigilance;
import fr.centraleachat.passation.domain.attribution.CertificatFiscal;
import fr.centraleachat.passation.domain.attribution.ResultatDeVerification;
import fr.centraleachat.passation.domain.attribution.VerificationDeLAttributaire;
import fr.centraleachat.passation.domain.attribution.VerificationDeLAttributaire.Resultat;
import fr.centraleachat.passation.domain.dce.AutrePiece;
import fr.centraleachat.passation.domain.dce.TypeDAutrePiece;
import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import fr.centraleachat.passation.domain.lettres.InformationDesCandidats;
import fr.centraleachat.passation.domain.lettres.LettresAuxCandidats;
import fr.centraleachat.passation.domain.lettres.PreuveDeLettre;
import fr.centraleachat.passation.domain.marche.AvisDAttribution;
import fr.centraleachat.passation.domain.marche.NomenclatureDesActes;
import fr.centraleachat.passation.domain.marche.Notification;
import fr.centraleachat.passation.domain.marche.PieceDActe;
import fr.centraleachat.passation.domain.marche.PreuveDeNotification;
import fr.centraleachat.passation.domain.marche.PreuveDeTransmission;
import fr.centraleachat.passation.domain.marche.PropositionDeNotification;
import fr.centraleachat.passation.domain.marche.PropositionDeSignature;
import fr.centraleachat.passation.domain.marche.Signature;
import fr.centraleachat.passation.domain.marche.Signature.Fondement;
import fr.centraleachat.passation.domain.marche.TransmissionPrefecture;
import fr.centraleachat.passation.domain.marche.TransmissionTresorerie;
import fr.centraleachat.passation.domain.publicite.PreuveDePublication;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** What an agent enters at each step of phases 12 and 13, from what the form proposes. */
class EtapesDAchevement {

    private final InformationDesCandidats information;
    private final PropositionDeSignature signatures;
    private final PropositionDeNotification notifications;
    private final ArchivageDuDossier archivage;
    private final TransactionTemplate transaction;
    private final Clock horloge;

    EtapesDAchevement(
            InformationDesCandidats information,
            PropositionDeSignature signatures,
            PropositionDeNotification notifications,
            ArchivageDuDossier archivage,
            TransactionTemplate transaction,
            Clock horloge) {
        this.information = information;
        this.signatures = signatures;
        this.notifications = notifications;
        this.archivage = archivage;
        this.transaction = transaction;
        this.horloge = horloge;
    }

    VerificationDeLAttributaire verification(UUID piece) {
        var le = LocalDate.now(horloge).minusMonths(1);
        var fin = le.plusMonths(6);
        return new VerificationDeLAttributaire(
                LocalDate.now(horloge),
                List.of(new CertificatFiscal(SIRET, le, fin, piece)),
                List.of(new AttestationDeVigilance(SIRET, le, fin, piece)),
                List.of(new AutrePiece(SIRET, TypeDAutrePiece.RIB, null, null, piece)),
                null,
                List.of(new ActeDEngagement(1, SIRET, piece), new ActeDEngagement(2, SIRET, piece)),
                null,
                List.of(conforme(1), conforme(2)));
    }

    private static ResultatDeVerification conforme(int lot) {
        return new ResultatDeVerification(lot, SIRET, Resultat.CONFORME, null, null);
    }

    LettresAuxCandidats lettres(String numero) {
        return transaction.execute(e -> information.proposer(numero, null));
    }

    Signature signature(String numero, int lot, UUID piece) {
        var proposee = transaction.execute(e -> signatures.pour(numero, lot));
        return signature(numero, lot, piece, proposee.idMarche());
    }

    Signature signature(String numero, int lot, UUID piece, String idMarche) {
        var proposee = transaction.execute(e -> signatures.pour(numero, lot));
        return new Signature(
                idMarche,
                proposee.titulaires(),
                proposee.montant(),
                Fondement.DELEGATION,
                "Délibération 2026-12",
                LocalDate.of(2026, 4, 10),
                null,
                proposee.dateSignature(),
                List.of(piece));
    }

    TransmissionPrefecture transmission(UUID piece) {
        return new TransmissionPrefecture(
                "2026-A-12",
                NomenclatureDesActes.CONTRAT,
                NomenclatureDesActes.MARCHES_PUBLICS,
                List.of(new PieceDActe(NomenclatureDesActes.PIECE_CONTRAT, piece)),
                horloge.instant());
    }

    Notification notification(String numero, int lot, UUID piece) {
        var proposee = transaction.execute(e -> notifications.pour(numero, lot));
        return new Notification(
                piece,
                proposee.modeNotification(),
                proposee.typeGroupementOperateurs(),
                proposee.sousTraitanceDeclaree(),
                proposee.actesSousTraitance(),
                proposee.attributionAvance(),
                proposee.tauxAvance(),
                null,
                null);
    }

    AvisDAttribution avis(LocalDate publieesLe) {
        return new AvisDAttribution(null, null, null, publieesLe);
    }

    TransmissionTresorerie tresorerie(UUID piece) {
        return new TransmissionTresorerie(List.of(piece), horloge.instant());
    }

    Archivage archivage(String numero) {
        var propose = transaction.execute(e -> archivage.proposer(numero));
        return new Archivage(
                true,
                propose.conservationOffresAns(),
                propose.conservationPiecesAns(),
                propose.finExecutionPrevue(),
                Archivage.SortFinal.TRI);
    }

    PreuveDePublication publication(UUID piece) {
        return new PreuveDePublication(null, horloge.instant(), "REF-1", piece, null, null);
    }

    PreuveDeLettre lettre(UUID piece) {
        return new PreuveDeLettre(horloge.instant(), ModeDEnvoi.ELECTRONIQUE, "L-1", piece);
    }

    PreuveDeTransmission accuse() {
        return new PreuveDeTransmission("021-242100410-20261123-A12", horloge.instant(), null);
    }

    PreuveDeNotification reception(UUID piece) {
        return new PreuveDeNotification(horloge.instant(), piece);
    }
}
