package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.document.ConversionEnPdf;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
    String produire(String agent, String code) throws Exception {
        var piece = c.envoyer(agent, "/documents/" + code, "{}", 201);
        var octets = contenu(agent, piece.get("id").asText());
        produits.put(code.replaceFirst("\\?.*", ""), octets);
        return texte(octets);
    }

    /** All that this agent can produce now and that was not produced yet, one copy of each. */
    void produireLeReste(String agent) throws Exception {
        var chemin = "/api/procedures/" + c.numero() + "/documents";
        for (var productible : c.lire(agent, chemin)) {
            var code = productible.get("code").asText();
            if (!produits.containsKey(code)) {
                var cle =
                        URLEncoder.encode(productible.get("cle").asText(), StandardCharsets.UTF_8);
                assertThat(produire(agent, code + "?exemplaire=" + cle))
                        .as(code)
                        .isNotBlank()
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
        for (var converti : pdf.convertirTous(java.util.List.copyOf(produits.values()))) {
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
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
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
