package fr.centraleachat.demonstration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
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

    /** Days that it takes there, before chance has its part. */
    int jours(String code, String adherent) {
        var geste = gestes.path(code);
        return geste.path("joursChez").path(adherent).asInt(geste.path("jours").asInt(1));
    }

    /**
     * @param cadre of the procédure: some acts enter more in one of them
     * @param corps what the application proposes; completed in place
     * @param marques replaces the marks of the text
     */
    void completer(String code, String cadre, ObjectNode corps, UnaryOperator<String> marques) {
        var geste = gestes.path(code);
        corps.setAll((ObjectNode) lire(marques.apply(geste.path("corps").toString())));
        var propres = geste.path("parCadre").path(cadre);
        corps.setAll((ObjectNode) lire(marques.apply(propres.toString())));
        parDefaut(corps, lire(geste.path("defauts").toString()));
        var sauf = geste.path("saufLignes");
        lignes(
                corps,
                lire(marques.apply(geste.path("lignes").toString())),
                sauf,
                ObjectNode::setAll);
        lignes(
                corps,
                lire(geste.path("lignesParDefaut").toString()),
                sauf,
                GestesDeDemonstration::parDefaut);
    }

    /** Completes the rows of the tables that are already there, but those that are excepted. */
    private static void lignes(
            ObjectNode corps,
            JsonNode tables,
            JsonNode sauf,
            BiConsumer<ObjectNode, ObjectNode> completer) {
        for (var t : tables.properties()) {
            for (var ligne : corps.path(t.getKey())) {
                if (!designe(sauf.path(t.getKey()), ligne)) {
                    completer.accept((ObjectNode) ligne, (ObjectNode) t.getValue());
                }
            }
        }
    }

    private static boolean designe(JsonNode exception, JsonNode ligne) {
        return !exception.isEmpty()
                && exception.properties().stream()
                        .allMatch(e -> e.getValue().equals(ligne.path(e.getKey())));
    }

    private static void parDefaut(ObjectNode corps, JsonNode defauts) {
        defauts.fields()
                .forEachRemaining(
                        d -> {
                            if (!corps.hasNonNull(d.getKey())) {
                                corps.set(d.getKey(), d.getValue());
                            }
                        });
    }

    private static JsonNode lire(String texte) {
        try {
            return texte.isBlank() ? JSON.createObjectNode() : JSON.readTree(texte);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(texte, e);
        }
    }
}
