package fr.centraleachat.tache.formulaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * One text that an agent typed, as JSON. What cannot be read stays a text: the check says so, and
 * the page shows it again as it was typed.
 */
final class ValeurPostee {

    /** Where agents read their clock. */
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    private ValeurPostee() {}

    static JsonNode enJson(ModeleDeChamp champ, String texte) {
        return switch (champ.nature()) {
            case ENTIER, NOMBRE, POURCENT, MONTANT -> nombre(texte);
            case BOOLEEN -> booleen(texte);
            case INSTANT -> instant(texte);
            default -> TextNode.valueOf(texte);
        };
    }

    /** « 168 000,50 » as well as 168000.50; the euro and the percent signs are left out. */
    private static JsonNode nombre(String texte) {
        var chiffres = texte.replaceAll("[\\s\\u00a0\\u202f€%]", "").replace(',', '.');
        if (!chiffres.matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
            return TextNode.valueOf(texte);
        }
        return chiffres.contains(".")
                ? JSON.numberNode(new BigDecimal(chiffres))
                : JSON.numberNode(new BigInteger(chiffres));
    }

    private static JsonNode booleen(String texte) {
        return switch (texte) {
            case "true", "on" -> BooleanNode.TRUE;
            case "false" -> BooleanNode.FALSE;
            default -> TextNode.valueOf(texte);
        };
    }

    /** The browser gives a local date and time, without zone. */
    private static JsonNode instant(String texte) {
        try {
            var instant = LocalDateTime.parse(texte).atZone(PARIS).toOffsetDateTime();
            return TextNode.valueOf(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant));
        } catch (DateTimeException e) {
            return TextNode.valueOf(texte);
        }
    }
}
