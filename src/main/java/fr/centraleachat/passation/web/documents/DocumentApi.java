package fr.centraleachat.passation.web.documents;

import fr.centraleachat.document.Piece;
import fr.centraleachat.document.ProductionDeDocuments.Productible;
import fr.centraleachat.passation.domain.documents.ProduireUnDocument;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The documents of a procédure, for programs. */
@RestController
@RequestMapping("/api/procedures/{numero}/documents")
class DocumentApi {

    private final ProduireUnDocument produire;

    DocumentApi(ProduireUnDocument produire) {
        this.produire = produire;
    }

    @GetMapping
    List<Productible> productibles(@PathVariable String numero) {
        return produire.productibles(numero);
    }

    /**
     * @param exemplaire which copy, when there are several
     */
    @PostMapping("/{code}")
    ResponseEntity<Piece> produire(
            @PathVariable String numero,
            @PathVariable String code,
            @RequestParam(required = false) String exemplaire) {
        var piece = produire.produire(numero, code, exemplaire);
        var adresse = "/api/procedures/" + piece.procedure() + "/pieces/" + piece.id();
        return ResponseEntity.created(URI.create(adresse)).body(piece);
    }
}
