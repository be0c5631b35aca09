package fr.centraleachat.tache.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.tache.formulaire.Nature;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** A value of the body as the field of a page holds it. */
final class ValeurAffichee {

    private static final DateTimeFormatter LOCALE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private ValeurAffichee() {}

    /** None, one or several. */
    static List<String> de(Nature nature, JsonNode valeur) {
        if (valeur.isArray()) {
            return StreamSupport.stream(valeur.spliterator(), false)
                    .filter(JsonNode::isValueNode)
                    .map(v -> texte(nature, v))
                    .toList();
        }
        return valeur.isValueNode() && !valeur.isNull()
                ? List.of(texte(nature, valeur))
                : List.of();
    }

    private static String texte(Nature nature, JsonNode valeur) {
        return switch (nature) {
            case MONTANT -> valeur.isNumber() ? montant(valeur.decimalValue()) : valeur.asText();
            case NOMBRE, POURCENT ->
                    valeur.isNumber()
                            ? valeur.decimalValue().toPlainString().replace('.', ',')
                            : valeur.asText();
            case INSTANT -> local(valeur.asText());
            default -> valeur.asText();
        };
    }

    /** « 168 000,00 », which the form reads back. */
    private static String montant(BigDecimal valeur) {
        return String.format(Locale.FRENCH, "%,.2f", valeur).replace('\u202f', '\u00a0');
    }

    private static String local(String instant) {
        try {
            return OffsetDateTime.parse(instant).atZoneSameInstant(PARIS).format(LOCALE);
        } catch (DateTimeException e) {
            return instant;
        }
    }
}
