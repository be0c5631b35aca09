package fr.centraleachat.passation.web.documents;

import fr.centraleachat.common.Introuvable;
import fr.centraleachat.document.ConversionEnPdf;
import fr.centraleachat.document.FichierAuNavigateur;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.document.ProductionDeDocuments;
import fr.centraleachat.passation.domain.documents.ProduireUnDocument;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The action « Produire » of the tab « Pièces », and the PDF of what was produced. */
@Controller
@RequestMapping("/procedures/{numero}/documents")
class DocumentsController {

    private final ProduireUnDocument produire;
    private final ProductionDeDocuments production;
    private final Pieces pieces;
    private final ConversionEnPdf pdf;

    DocumentsController(
            ProduireUnDocument produire,
            ProductionDeDocuments production,
            Pieces pieces,
            ConversionEnPdf pdf) {
        this.produire = produire;
        this.production = production;
        this.pieces = pieces;
        this.pdf = pdf;
    }

    @PostMapping("/{code}")
    String produire(
            @PathVariable String numero,
            @PathVariable String code,
            @RequestParam(required = false) String exemplaire) {
        produire.produire(numero, code, exemplaire);
        return "redirect:/procedures/{numero}?onglet=pieces";
    }

    @GetMapping("/{id}/pdf")
    ResponseEntity<byte[]> enPdf(@PathVariable String numero, @PathVariable UUID id)
            throws IOException {
        if (!production.produites(numero).contains(id)) {
            throw new Introuvable("Cette pièce n’est pas un document produit ici.");
        }
        var nom = pieces.piece(id).nom().replaceFirst("\\.docx$", ".pdf");
        try (var contenu = pieces.ouvrir(id)) {
            return FichierAuNavigateur.aGarder(
                    nom, MediaType.APPLICATION_PDF, pdf.convertir(contenu.readAllBytes()));
        }
    }

    /** As it would be produced now, to be read: a PDF where a converter is. */
    @GetMapping("/{code}/apercu")
    ResponseEntity<byte[]> relire(
            @PathVariable String numero,
            @PathVariable String code,
            @RequestParam(required = false) String exemplaire) {
        var brouillon = produire.relire(numero, code, exemplaire);
        return pdf.estPossible()
                ? FichierAuNavigateur.aLire(
                        brouillon.nom().replaceFirst("\\.docx$", ".pdf"),
                        MediaType.APPLICATION_PDF,
                        pdf.convertir(brouillon.docx()))
                : FichierAuNavigateur.docx(brouillon.nom(), brouillon.docx());
    }
}
