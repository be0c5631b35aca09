package fr.centraleachat.passation.domain;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The pieces that a form cites must be in the file of their procédure. */
@Component
public class PiecesDeLaProcedure {

    private final Pieces pieces;

    PiecesDeLaProcedure(Pieces pieces) {
        this.pieces = pieces;
    }

    /**
     * @param champ path of the field that cites it
     * @param id null cites nothing, which is no fault
     * @throws DonneesRefusees when it is not in the file
     */
    public void exiger(String numero, String champ, UUID id) {
        var erreurs = new ArrayList<Erreur>();
        controler(numero, champ, id, erreurs);
        DonneesRefusees.siErreurs(erreurs);
    }

    /**
     * The same for several, whose paths are {@code champ[0]}, {@code champ[1]}…
     *
     * @param ids null for none
     * @return them, in that order
     */
    public List<Piece> exiger(String numero, String champ, Collection<UUID> ids) {
        var erreurs = new ArrayList<Erreur>();
        controler(numero, champ, ids, erreurs);
        DonneesRefusees.siErreurs(erreurs);
        return ids == null ? List.of() : pieces.pieces(numero, ids);
    }

    /** Adds a fault to those already found, so that all are told at once. */
    public void controler(String numero, String champ, UUID id, List<Erreur> erreurs) {
        if (id != null && pieces.pieces(numero, List.of(id)).isEmpty()) {
            erreurs.add(absente(champ));
        }
    }

    public void controler(String numero, String champ, Collection<UUID> ids, List<Erreur> erreurs) {
        if (ids == null || ids.isEmpty()) {
            return;
        }
        var connues =
                pieces.pieces(numero, ids).stream().map(Piece::id).collect(Collectors.toSet());
        int rang = 0;
        for (var id : ids) {
            if (!connues.contains(id)) {
                erreurs.add(absente(champ + "[" + rang + "]"));
            }
            rang++;
        }
    }

    /**
     * The same for rows of which each cites one, at {@code champ[0].piece}, {@code champ[1].piece}…
     *
     * @param lignes null for none
     */
    public <T> void controlerLesLignes(
            String numero,
            String champ,
            List<T> lignes,
            Function<T, UUID> piece,
            List<Erreur> erreurs) {
        if (lignes == null) {
            return;
        }
        for (int i = 0; i < lignes.size(); i++) {
            controler(numero, champ + "[" + i + "].piece", piece.apply(lignes.get(i)), erreurs);
        }
    }

    private static Erreur absente(String champ) {
        return Erreur.de(
                champ, "Cette pièce n’est pas au dossier : déposez-la, puis choisissez-la.");
    }
}
