package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.document.ProductionDeDocuments;
import fr.centraleachat.document.ProductionDeDocuments.Productible;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.dce.LigneDuDce.Origine;
import fr.centraleachat.passation.domain.montage.Montage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the DCE of a procédure should hold, piece by piece, and what its file has of it. */
@Component
class PlanDuDce {

    private final Procedures procedures;
    private final Fiches fiches;
    private final PiecesAttendues attendues;
    private final ProductionDeDocuments production;
    private final Pieces pieces;

    PlanDuDce(
            Procedures procedures,
            Fiches fiches,
            PiecesAttendues attendues,
            ProductionDeDocuments production,
            Pieces pieces) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.attendues = attendues;
        this.production = production;
        this.pieces = pieces;
    }

    /** What is read once for all the lines. */
    private record Dossier(
            List<Piece> pieces, Set<UUID> produites, List<Productible> productibles) {

        List<Productible> copies(PieceAttendue attendue) {
            return productibles.stream().filter(p -> p.code().equals(attendue.document())).toList();
        }
    }

    /** In the order in which they are read. */
    List<LigneDuDce> de(String numero) {
        var attendues = attendues(numero).stream().filter(PieceAttendue::obligatoire).toList();
        var documents = attendues.stream().map(PieceAttendue::document).toList();
        var dossier =
                new Dossier(
                        pieces.pieces(numero),
                        production.produites(numero),
                        production.productibles(numero, documents));
        return attendues.stream().flatMap(a -> lignes(a, dossier)).toList();
    }

    List<PieceAttendue> attendues(String numero) {
        return attendues.de(procedures.exiger(numero), fiches.derniere(numero, Montage.class));
    }

    private static Stream<LigneDuDce> lignes(PieceAttendue attendue, Dossier dossier) {
        var copies = dossier.copies(attendue);
        if (copies.isEmpty()) {
            return Stream.of(ligne(attendue, null, dossier, List.of()));
        }
        var noms = copies.stream().map(Productible::fichier).toList();
        return copies.stream().map(c -> ligne(attendue, c, dossier, noms));
    }

    /**
     * @param noms of all the copies: a file of another name was brought by an agent for all of them
     */
    private static LigneDuDce ligne(
            PieceAttendue attendue, Productible copie, Dossier dossier, List<String> noms) {
        var fichier = copie == null ? null : copie.fichier();
        var categories = categories(attendue);
        var piece =
                dossier.pieces().stream()
                        .filter(p -> categories.contains(p.categorie()))
                        .filter(p -> p.nom().equals(fichier) || !noms.contains(p.nom()))
                        .findFirst()
                        .orElse(null);
        return new LigneDuDce(
                attendue,
                copie == null ? "" : copie.cle(),
                copie == null ? attendue.libelle() : copie.libelle(),
                fichier,
                piece,
                origine(piece, dossier));
    }

    private static Origine origine(Piece piece, Dossier dossier) {
        if (piece == null) {
            return Origine.ABSENTE;
        }
        return dossier.produites().contains(piece.id()) ? Origine.APPLICATION : Origine.AGENT;
    }

    /** By the API it bears the name of the piece, by the task that of its field. */
    private static Set<String> categories(PieceAttendue attendue) {
        var champ = attendue.rubrique().replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        return Stream.of(attendue.piece(), champ).collect(Collectors.toSet());
    }
}
