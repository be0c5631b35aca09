package fr.centraleachat.passation.web;

import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.tache.DepotDePiece;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The files that a task page sends become pieces of the procédure. */
@Component
class DepotDePassation implements DepotDePiece {

    private final Pieces pieces;

    DepotDePassation(Pieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public String module() {
        return "passation";
    }

    @Override
    public String deposer(
            String numero, String champ, String nom, String typeMime, InputStream contenu) {
        return pieces.deposer(numero, categorie(champ), nom, typeMime, contenu).id().toString();
    }

    /**
     * {@code pieces[0].reglementConsultation} gives {@code REGLEMENT_CONSULTATION}, and the piece
     * of a row, {@code misesAuPoint[0].piece}, what the rows are: {@code MISES_AU_POINT}.
     */
    static String categorie(String champ) {
        var nom =
                champ.replaceAll("\\[\\d+]", "")
                        .replaceFirst("\\.piece$", "")
                        .replaceFirst(".*\\.", "");
        return nom.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    @Override
    public Map<String, String> noms(String numero) {
        Map<String, String> noms = new LinkedHashMap<>();
        for (Piece piece : pieces.pieces(numero)) {
            noms.put(piece.id().toString(), piece.nom() + ", version " + piece.version());
        }
        return noms;
    }

    @Override
    public Set<String> dernieres(String numero) {
        return DernieresVersions.parmi(pieces.pieces(numero)).stream()
                .map(p -> p.id().toString())
                .collect(Collectors.toSet());
    }
}
