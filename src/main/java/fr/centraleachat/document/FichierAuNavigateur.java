package fr.centraleachat.document;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document that is not a piece, as a browser takes it. */
public final class FichierAuNavigateur {

    private FichierAuNavigateur() {}

    public static ResponseEntity<byte[]> docx(String nom, byte[] octets) {
        return aGarder(nom, MediaType.parseMediaType(TexteEnDocument.TYPE), octets);
    }

    public static ResponseEntity<byte[]> aGarder(String nom, MediaType type, byte[] octets) {
        return reponse(ContentDisposition.attachment(), nom, type, octets);
    }

    public static ResponseEntity<byte[]> aLire(String nom, MediaType type, byte[] octets) {
        return reponse(ContentDisposition.inline(), nom, type, octets);
    }

    private static ResponseEntity<byte[]> reponse(
            ContentDisposition.Builder disposition, String nom, MediaType type, byte[] octets) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(nom, StandardCharsets.UTF_8).build().toString())
                .body(octets);
    }
}
