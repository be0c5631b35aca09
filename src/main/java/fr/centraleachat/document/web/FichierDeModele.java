package fr.centraleachat.document.web;

import fr.centraleachat.document.modele.ModelesDeDocuments.Fichier;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A .docx given to a jurist: saved, never interpreted by the browser. */
final class FichierDeModele {

    private static final MediaType DOCX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private FichierDeModele() {}

    static ResponseEntity<byte[]> reponse(Fichier fichier) {
        return ResponseEntity.ok()
                .contentType(DOCX)
                .cacheControl(CacheControl.noStore())
                .headers(
                        h ->
                                h.setContentDisposition(
                                        ContentDisposition.attachment()
                                                .filename(fichier.nom(), StandardCharsets.UTF_8)
                                                .build()))
                .body(fichier.octets());
    }
}
