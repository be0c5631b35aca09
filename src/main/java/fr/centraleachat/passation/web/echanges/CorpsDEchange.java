package fr.centraleachat.passation.web.echanges;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A demand as programs write it: {@code operateur} is a SIRET or an object that holds one, {@code
 * echeance} an instant or a day, which then runs to its last minute.
 */
final class CorpsDEchange {

    private static final LocalTime FIN = LocalTime.MAX.truncatedTo(ChronoUnit.MINUTES);

    private CorpsDEchange() {}

    static JsonNode lu(JsonNode corps, ZoneId zone) {
        if (!(corps instanceof ObjectNode objet)) {
            return corps;
        }
        var lu = objet.deepCopy();
        if (lu.path("operateur").isObject()) {
            lu.set("operateur", lu.get("operateur").path("siret"));
        }
        if (lu.path("echeance").isTextual()) {
            lu.put("echeance", echeance(lu.get("echeance").asText(), zone));
        }
        return lu;
    }

    /** What is no day stays as it is, and is read as an instant. */
    private static String echeance(String texte, ZoneId zone) {
        try {
            return LocalDate.parse(texte).atTime(FIN).atZone(zone).toInstant().toString();
        } catch (DateTimeException e) {
            return texte;
        }
    }
}
