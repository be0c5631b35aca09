package fr.centraleachat.common.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Answers with a file as it is written: saved by the browser, never shown, kept by no cache. */
public enum FichierEnFlux {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ZIP("application/zip"),
    CSV("text/csv;charset=UTF-8"),
    JSON("application/json"),
    ICS("text/calendar;charset=UTF-8");

    private final String type;

    FichierEnFlux(String type) {
        this.type = type;
    }

    /**
     * What may refuse is done before: past this call the answer is a file.
     *
     * @param nom with its extension; any character
     */
    public void envoyer(HttpServletResponse reponse, String nom, Contenu contenu)
            throws IOException {
        var disposition =
                ContentDisposition.attachment().filename(nom, StandardCharsets.UTF_8).build();
        reponse.setContentType(type);
        reponse.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        reponse.setHeader("X-Content-Type-Options", "nosniff");
        contenu.ecrire(reponse.getOutputStream());
    }

    /** Writes the bytes of the file, and does not close what it writes to. */
    @FunctionalInterface
    public interface Contenu {
        void ecrire(OutputStream sortie) throws IOException;
    }
}
