package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.common.Introuvable;
import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.document.RemiseDeVersion;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.DroitsDesIncidents;
import fr.centraleachat.passation.domain.FaitsRecus;
import fr.centraleachat.passation.domain.Procedures;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agent who leads or instructs the procédure puts back a piece that they have edited. */
@Service
@Transactional
public class RemettreUnePiece {

    private static final Fonction[] AUTEURS = {
        Fonction.EQUIPE_MARCHES, Fonction.EQUIPE_ACHATS, Fonction.SERVICE_INSTRUCTEUR
    };

    private final Procedures procedures;
    private final DroitsDesIncidents droits;
    private final Pieces pieces;
    private final RemiseDeVersion remise;
    private final FaitsRecus faits;

    RemettreUnePiece(
            Procedures procedures,
            DroitsDesIncidents droits,
            Pieces pieces,
            RemiseDeVersion remise,
            FaitsRecus faits) {
        this.procedures = procedures;
        this.droits = droits;
        this.pieces = pieces;
        this.remise = remise;
        this.faits = faits;
    }

    /** All the versions of a file, newest first. */
    @Transactional(readOnly = true)
    public List<Piece> versions(String numero, UUID id) {
        var piece = piece(numero, id);
        return pieces.pieces(numero).stream().filter(p -> p.nom().equals(piece.nom())).toList();
    }

    @Transactional(readOnly = true)
    public boolean estPossible(String numero) {
        var procedure = procedures.exiger(numero);
        return procedure.termineeLe() == null && droits.tient(procedure, AUTEURS);
    }

    public Piece remettre(String numero, UUID id, String nom, InputStream contenu) {
        var procedure = procedures.exiger(numero);
        droits.exiger(procedure, AUTEURS);
        var remise = this.remise.remettre(piece(numero, id), nom, contenu);
        faits.annoncer(
                numero,
                "Version remise : %s, version %d".formatted(remise.nom(), remise.version()),
                null);
        return remise;
    }

    private Piece piece(String numero, UUID id) {
        var piece = pieces.piece(id);
        if (!piece.procedure().equals(procedures.exiger(numero).numero())) {
            throw new Introuvable("Cette pièce n’appartient pas à la procédure " + numero + ".");
        }
        return piece;
    }
}
