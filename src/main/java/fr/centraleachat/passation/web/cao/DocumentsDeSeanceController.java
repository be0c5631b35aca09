package fr.centraleachat.passation.web.cao;

import fr.centraleachat.document.FichierAuNavigateur;
import fr.centraleachat.passation.domain.cao.DocumentsDeSeance;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The ordre du jour, the convocation and the procès-verbal of a séance, by page and by program. */
@Controller
class DocumentsDeSeanceController {

    private final DocumentsDeSeance documents;

    DocumentsDeSeanceController(DocumentsDeSeance documents) {
        this.documents = documents;
    }

    @GetMapping({"/seances/{id}/documents/{code}", "/api/seances/{id}/documents/{code}"})
    ResponseEntity<byte[]> rediger(@PathVariable UUID id, @PathVariable String code) {
        var fichier = documents.rediger(id, code);
        return FichierAuNavigateur.docx(fichier.nom(), fichier.octets());
    }
}
