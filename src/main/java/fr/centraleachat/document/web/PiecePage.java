package fr.centraleachat.document.web;

import fr.centraleachat.document.Pieces;
import fr.centraleachat.document.Telechargement;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The link of a piece in the pages. */
@Controller
class PiecePage {

    private final Pieces pieces;

    PiecePage(Pieces pieces) {
        this.pieces = pieces;
    }

    @GetMapping("/procedures/{numero}/pieces/{id}")
    ResponseEntity<Resource> telecharger(@PathVariable String numero, @PathVariable UUID id) {
        return Telechargement.de(PieceApi.de(numero, pieces.piece(id))).reponse(pieces.ouvrir(id));
    }
}
