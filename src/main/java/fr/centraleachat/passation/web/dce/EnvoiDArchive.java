package fr.centraleachat.passation.web.dce;

import fr.centraleachat.passation.domain.dce.DceEnArchive;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Writes the archive of a DCE to an answer as it is made. */
final class EnvoiDArchive {

    private EnvoiDArchive() {}

    /** What refuses it is known before the first byte. */
    static void envoyer(DceEnArchive archive, String numero, HttpServletResponse reponse)
            throws IOException {
        var contenu = archive.contenu(numero);
        reponse.setContentType("application/zip");
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        reponse.setHeader("X-Content-Type-Options", "nosniff");
        reponse.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(contenu.nom(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        archive.ecrire(contenu, reponse.getOutputStream());
    }
}
