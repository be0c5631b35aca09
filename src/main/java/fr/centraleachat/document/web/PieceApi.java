package fr.centraleachat.document.web;

import fr.centraleachat.common.Introuvable;
import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.document.ReglagesDesPieces;
import fr.centraleachat.document.Telechargement;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** The files of a procédure, by the API. */
@RestController
@RequestMapping("/api/procedures/{numero}/pieces")
class PieceApi {

    private final Pieces pieces;
    private final ReglagesDesPieces reglages;

    PieceApi(Pieces pieces, ReglagesDesPieces reglages) {
        this.pieces = pieces;
        this.reglages = reglages;
    }

    /** The same name deposited again makes the next version. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Piece> deposer(
            @PathVariable String numero,
            @RequestParam String categorie,
            @RequestParam MultipartFile fichier)
            throws IOException {
        refuserAuDela(fichier);
        try (var contenu = fichier.getInputStream()) {
            var nom = fichier.getOriginalFilename();
            var type = fichier.getContentType();
            var piece = pieces.deposer(numero, categorie, nom, type, contenu);
            return ResponseEntity.created(adresse(piece)).body(piece);
        }
    }

    private void refuserAuDela(MultipartFile fichier) {
        var limite = reglages.tailleMaximale().toBytes();
        if (fichier.getSize() > limite) {
            throw new MaxUploadSizeExceededException(limite);
        }
    }

    /** Newest first. */
    @GetMapping
    ListeDePieces pieces(
            @PathVariable String numero,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "200") int taille) {
        return ListeDePieces.page(pieces.pieces(numero), page, taille);
    }

    @GetMapping("/{id}")
    Piece piece(@PathVariable String numero, @PathVariable UUID id) {
        return de(numero, pieces.piece(id));
    }

    @GetMapping("/{id}/contenu")
    ResponseEntity<Resource> contenu(@PathVariable String numero, @PathVariable UUID id) {
        return Telechargement.de(de(numero, pieces.piece(id))).reponse(pieces.ouvrir(id));
    }

    static Piece de(String numero, Piece piece) {
        if (!piece.procedure().equals(numero)) {
            throw new Introuvable("Cette pièce n’appartient pas à la procédure " + numero + ".");
        }
        return piece;
    }

    private static URI adresse(Piece piece) {
        return URI.create("/api/procedures/" + piece.procedure() + "/pieces/" + piece.id());
    }
}
