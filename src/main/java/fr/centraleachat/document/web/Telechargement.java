package fr.centraleachat.document.web;

import fr.centraleachat.document.Piece;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file given back as it came: always saved, never interpreted by the browser. */
final class Telechargement {

    private Telechargement() {}

    static ResponseEntity<Resource> de(Piece piece, InputStream contenu) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(piece.typeMime()))
                .contentLength(piece.taille())
                .eTag(piece.empreinte())
                .headers(
                        h -> {
                            h.setContentDisposition(nomme(piece.nom()));
                            h.set("X-Content-Type-Options", "nosniff");
                        })
                .body(new InputStreamResource(contenu));
    }

    private static ContentDisposition nomme(String nom) {
        return ContentDisposition.attachment().filename(nom, StandardCharsets.UTF_8).build();
    }
}
