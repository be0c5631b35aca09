package fr.centraleachat.document;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file given back as it came: always saved, never interpreted by the browser. */
public record Telechargement(String nom, String typeMime, long taille, String empreinte) {

    public static Telechargement de(Piece piece) {
        return new Telechargement(piece.nom(), piece.typeMime(), piece.taille(), piece.empreinte());
    }

    /** The stream is copied to the answer buffer after buffer, then closed. */
    public ResponseEntity<Resource> reponse(InputStream contenu) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(typeMime))
                .contentLength(taille)
                .eTag(empreinte)
                .cacheControl(CacheControl.noStore())
                .headers(
                        h -> {
                            h.setContentDisposition(sousSonNom());
                            h.set("X-Content-Type-Options", "nosniff");
                        })
                .body(new InputStreamResource(contenu));
    }

    private ContentDisposition sousSonNom() {
        return ContentDisposition.attachment().filename(nom, StandardCharsets.UTF_8).build();
    }
}
