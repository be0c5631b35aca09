package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.document.Piece;
import fr.centraleachat.document.PieceDeposee;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.ProcedureRepository;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A version that comes for a piece of the DCE before its publicity: the set follows it, and the
 * visa that was given on the former one falls.
 */
@Component
class SuiviDesPiecesDuDce {

    private final ProcedureRepository procedures;
    private final Fiches fiches;
    private final Pieces pieces;
    private final Visas visas;
    private final RetoursDuDce retours;

    SuiviDesPiecesDuDce(
            ProcedureRepository procedures,
            Fiches fiches,
            Pieces pieces,
            Visas visas,
            RetoursDuDce retours) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.pieces = pieces;
        this.visas = visas;
        this.retours = retours;
    }

    @EventListener
    void suivre(PieceDeposee fait) {
        var piece = fait.piece();
        if (!CategoriesDuDce.contient(piece.categorie())
                || procedures.findById(piece.procedure()).filter(p -> !p.estPubliee()).isEmpty()) {
            return;
        }
        fiches.derniere(piece.procedure(), Dce.class)
                .ifPresent(dce -> remplacee(dce, piece).ifPresent(a -> remplacer(dce, a, piece)));
    }

    private Optional<Piece> remplacee(Dce dce, Piece nouvelle) {
        return pieces.pieces(nouvelle.procedure(), dce.toutes()).stream()
                .filter(p -> p.nom().equals(nouvelle.nom()))
                .filter(p -> p.categorie().equals(nouvelle.categorie()))
                .findFirst();
    }

    /** A DCE that came back is being written: its writers will say which versions they keep. */
    private void remplacer(Dce dce, Piece ancienne, Piece nouvelle) {
        var numero = nouvelle.procedure();
        visas.annuler(
                numero,
                "Nouvelle version de « %s » : version %d"
                        .formatted(nouvelle.nom(), nouvelle.version()));
        if (retours.enAttente(numero).isEmpty()) {
            fiches.consigner(
                    numero,
                    dce.modifie(id -> id.equals(ancienne.id()) ? nouvelle.id() : id, List.of()));
        }
    }
}
