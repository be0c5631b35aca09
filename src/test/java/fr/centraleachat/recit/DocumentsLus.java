package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.document.ConversionEnPdf;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Produces a document as an agent does by program, and reads it as a word processor would. */
final class DocumentsLus {

    private final MockMvc mvc;
    private final Conduite c;
    private final ConversionEnPdf pdf;

    DocumentsLus(MockMvc mvc, Conduite c, ConversionEnPdf pdf) {
        this.mvc = mvc;
        this.c = c;
        this.pdf = pdf;
    }

    /** Its whole text, without unbreakable spaces; converted too, where a converter is. */
    String produire(String agent, String code) throws Exception {
        var piece = c.envoyer(agent, "/documents/" + code, "{}", 201);
        var octets = contenu(agent, piece.get("id").asText());
        if (pdf.estPossible()) {
            var converti = pdf.convertir(octets);
            assertThat(new String(Arrays.copyOf(converti, 5), StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
        return texte(octets);
    }

    /** The same, without a converter. */
    static String produire(MockMvc mvc, Conduite c, String agent, String code) {
        var lus = new DocumentsLus(mvc, c, null);
        var piece = c.envoyer(agent, "/documents/" + code, "{}", 201);
        try {
            return texte(lus.contenu(agent, piece.get("id").asText()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a séance, whole. */
    String seance(String agent, String seance, String code) throws Exception {
        return texte(lire(agent, "/api/seances/" + seance + "/documents/" + code));
    }

    static String texte(byte[] octets) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(octets));
                var texte = new XWPFWordExtractor(document)) {
            return texte.getText().replace('\u00a0', ' ');
        }
    }

    private byte[] contenu(String agent, String piece) throws Exception {
        var chemin = "/api/procedures/" + c.numero() + "/pieces/" + piece + "/contenu";
        return lire(agent, chemin);
    }

    private byte[] lire(String agent, String chemin) throws Exception {
        return mvc.perform(
                        MockMvcRequestBuilders.get(chemin)
                                .with(SecurityMockMvcRequestPostProcessors.user(agent)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}
