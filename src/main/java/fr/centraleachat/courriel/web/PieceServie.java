package fr.centraleachat.courriel.web;

import fr.centraleachat.courriel.domain.PieceJointe;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file of a courriel as a browser saves it. */
final class PieceServie {

    private PieceServie() {}

    static ResponseEntity<Resource> de(PieceJointe piece) {
        var disposition =
                ContentDisposition.attachment()
                        .filename(piece.nom(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(piece.type()))
                .body(new ByteArrayResource(piece.contenu()));
    }
}
