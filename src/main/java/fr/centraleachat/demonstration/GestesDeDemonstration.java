package fr.centraleachat.demonstration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.core.io.ClassPathResource;

/**
 * What each fonction enters at each step, over what the application proposes: a body with marks
 * ({@code {piece}}, {@code {aujourdhui}}…) that are replaced when it is played.
 */
final class GestesDeDemonstration {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode gestes;

    GestesDeDemonstration() {
        var fichier = new ClassPathResource("reference/gestes-de-demonstration.json");
        try {
            gestes = JSON.readTree(fichier.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prefix of the account that does it: {@code instructeur}. */
    String qui(String code) {
        return gestes.path(code).path("qui").asText();
    }

    /** Days that it takes, before chance has its part. */
    int jours(String code) {
        return gestes.path(code).path("jours").asInt(1);
    }

    /**
     * @param corps what the application proposes; completed in place
     * @param marques replaces the marks of the text
     */
    void completer(String code, ObjectNode corps, UnaryOperator<String> marques) {
        var geste = gestes.path(code);
        corps.setAll((ObjectNode) lire(marques.apply(geste.path("corps").toString())));
        fusionner(corps, lire(marques.apply(geste.path("lignes").toString())));
    }

    /** Completes every row of a table that is already there. */
    private static void fusionner(ObjectNode corps, JsonNode lignes) {
        for (Iterator<Map.Entry<String, JsonNode>> i = lignes.fields(); i.hasNext(); ) {
            var table = i.next();
            corps.path(table.getKey())
                    .forEach(ligne -> ((ObjectNode) ligne).setAll((ObjectNode) table.getValue()));
        }
    }

    private static JsonNode lire(String texte) {
        try {
            return texte.isBlank() ? JSON.createObjectNode() : JSON.readTree(texte);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(texte, e);
        }
    }
}
