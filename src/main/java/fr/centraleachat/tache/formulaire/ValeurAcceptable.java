package fr.centraleachat.tache.formulaire;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Says whether one JSON value can be the value of a field. */
final class ValeurAcceptable {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    /** What a numeric(15, 2) column holds. */
    private static final BigDecimal TROP = BigDecimal.TEN.pow(13);

    private ValeurAcceptable() {}

    static boolean est(ModeleDeChamp champ, JsonNode valeur) {
        return switch (champ.nature()) {
            case TEXTE, TEXTE_LONG, FICHIER, AGENT, ADHERENT ->
                    valeur.isTextual() && !aUnZero(valeur);
            case CHOIX -> valeur.isTextual() && offre(champ, valeur.asText());
            case BOOLEEN -> valeur.isBoolean();
            case ENTIER -> valeur.isIntegralNumber() && valeur.canConvertToInt();
            case NOMBRE -> valeur.isNumber() && estRaisonnable(valeur.decimalValue());
            case POURCENT -> valeur.isNumber() && estUnPourcentage(valeur.decimalValue());
            case MONTANT -> valeur.isNumber() && estUnMontant(valeur.decimalValue());
            case DATE -> valeur.isTextual() && seLit(valeur.asText(), LocalDate::parse);
            case INSTANT -> valeur.isTextual() && seLit(valeur.asText(), OffsetDateTime::parse);
            case PIECE -> valeur.isTextual() && UUID.matcher(valeur.asText()).matches();
            case GROUPE -> false;
        };
    }

    /** PostgreSQL's text has no place for the character zero. */
    private static boolean aUnZero(JsonNode valeur) {
        return valeur.asText().indexOf('\0') >= 0;
    }

    private static boolean offre(ModeleDeChamp champ, String valeur) {
        return champ.options().stream().anyMatch(option -> option.valeur().equals(valeur));
    }

    private static boolean estRaisonnable(BigDecimal nombre) {
        return nombre.abs().compareTo(TROP) < 0;
    }

    private static boolean estUnPourcentage(BigDecimal nombre) {
        return nombre.signum() >= 0 && nombre.compareTo(CENT) <= 0;
    }

    private static boolean estUnMontant(BigDecimal nombre) {
        return estRaisonnable(nombre) && nombre.stripTrailingZeros().scale() <= 2;
    }

    private static boolean seLit(String texte, Consumer<String> lecture) {
        try {
            lecture.accept(texte);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
