package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.document.Piece;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.dce.DceEnConsultation;
import fr.centraleachat.passation.domain.publicite.ReportDeLaDlro;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a modification of the published DCE must satisfy (R2132-1, R2151-4). */
@Component
class GardesDeLaModification {

    private final PiecesDeLaProcedure pieces;
    private final DceEnConsultation dce;
    private final ReportDeLaDlro dlro;
    private final Clock horloge;

    GardesDeLaModification(
            PiecesDeLaProcedure pieces, DceEnConsultation dce, ReportDeLaDlro dlro, Clock horloge) {
        this.pieces = pieces;
        this.dce = dce;
        this.dlro = dlro;
        this.horloge = horloge;
    }

    void examiner(Procedure procedure, ModificationDuDce modification) {
        var erreurs = new ArrayList<Erreur>();
        examinerLesPieces(procedure.numero(), modification, erreurs);
        var nouvelle = modification.nouvelleDlro();
        if (Boolean.TRUE.equals(modification.importante())) {
            dlro.faute(procedure, "nouvelleDlro", nouvelle).ifPresent(erreurs::add);
        } else if (nouvelle != null) {
            erreurs.add(
                    new Erreur(
                            "nouvelleDlro",
                            "La date limite ne recule ici que pour une modification importante :"
                                    + " laissez ce champ vide.",
                            "R2151-4"));
        }
        if (modification.diffuseeLe().isAfter(horloge.instant())) {
            erreurs.add(
                    Erreur.de(
                            "diffuseeLe",
                            "Cette date est à venir : indiquez celle de la diffusion."));
        }
        DonneesRefusees.siErreurs(erreurs);
    }

    private void examinerLesPieces(
            String numero, ModificationDuDce modification, List<Erreur> erreurs) {
        var versions = modification.piecesModifiees();
        pieces.controler(numero, "piecesModifiees", versions, erreurs);
        var enVigueur = dce.pieces(numero).stream().map(Piece::id).toList();
        if (versions.stream().anyMatch(enVigueur::contains)) {
            erreurs.add(
                    new Erreur(
                            "piecesModifiees",
                            "Cette version est déjà celle du DCE : déposez la nouvelle sous le même"
                                    + " nom.",
                            "R2132-1"));
        }
    }
}
