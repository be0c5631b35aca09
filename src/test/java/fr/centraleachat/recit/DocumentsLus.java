package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.document.ConversionEnPdf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Produces documents as an agent does by program, and reads them as a word processor would. */
final class DocumentsLus {

    private final MockMvc mvc;
    private final Conduite c;
    private final ConversionEnPdf pdf;
    private final Map<String, byte[]> produits = new LinkedHashMap<>();

    DocumentsLus(MockMvc mvc, Conduite c, ConversionEnPdf pdf) {
        this.mvc = mvc;
        this.c = c;
        this.pdf = pdf;
    }

    /** Its whole text, without unbreakable spaces. */
    String produire(String agent, String code) {
        var piece = c.envoyer(agent, "/documents/" + code, "{}", 201);
        var octets = contenu(agent, piece.get("id").asText());
        produits.put(code.replaceFirst("\\?.*", ""), octets);
        return texte(octets);
    }

    /**
     * All that this agent can produce now and that was not produced yet, one copy of each: it says
     * what a document of its kind must.
     */
    void produireLeReste(String agent) {
        var chemin = "/api/procedures/" + c.numero() + "/documents";
        for (var productible : c.lire(agent, chemin)) {
            var code = productible.get("code").asText();
            if (!produits.containsKey(code)) {
                var cle =
                        URLEncoder.encode(productible.get("cle").asText(), StandardCharsets.UTF_8);
                assertThat(produire(agent, code + "?exemplaire=" + cle))
                        .as(code)
                        .contains(TextesAttendus.de(code))
                        .doesNotContain("{{");
            }
        }
    }

    Set<String> codes() {
        return produits.keySet();
    }

    /**
     * All by the office suite at once, where it is installed; each says there what it says here.
     */
    void ouvrirTous() throws Exception {
        if (!pdf.estPossible()) {
            return;
        }
        for (var converti : pdf.convertirTous(List.copyOf(produits.values()))) {
            assertThat(new String(Arrays.copyOf(converti, 5), StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
        TextesParLibreOffice.lire(produits)
                .forEach((code, lu) -> assertThat(lu).as(code).contains(paragraphes(code)));
    }

    private Iterable<String> paragraphes(String code) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(produits.get(code)))) {
            return document.getParagraphs().stream()
                    .map(p -> TextesParLibreOffice.ramasse(p.getText()))
                    .filter(p -> !p.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, without a converter. */
    static String produire(MockMvc mvc, Conduite c, String agent, String code) {
        return new DocumentsLus(mvc, c, null).produire(agent, code);
    }

    /** Of a séance, whole. */
    String seance(String agent, String seance, String code) {
        return texte(lire(agent, "/api/seances/" + seance + "/documents/" + code));
    }

    private static String texte(byte[] octets) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(octets));
                var texte = new XWPFWordExtractor(document)) {
            return texte.getText().replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] contenu(String agent, String piece) {
        var chemin = "/api/procedures/" + c.numero() + "/pieces/" + piece + "/contenu";
        return lire(agent, chemin);
    }

    private byte[] lire(String agent, String chemin) {
        try {
            return mvc.perform(
                            MockMvcRequestBuilders.get(chemin)
                                    .with(SecurityMockMvcRequestPostProcessors.user(agent)))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(chemin, e);
        }
    }
}
