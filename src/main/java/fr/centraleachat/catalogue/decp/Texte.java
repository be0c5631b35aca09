package fr.centraleachat.catalogue.decp;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.common.Siret;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a text of the données essentielles must look like. */
final class Texte {

    private static final int IDENTIFIANT = 16;
    private static final int OBJET = 1000;
    private static final Pattern CPV = Pattern.compile("\\d{8}(-\\d)?");
    private static final List<String> TYPES =
            List.of("SIRET", "TVA", "TAHITI", "RIDET", "FRWF", "IREP", "HORS-UE");

    private Texte() {}

    static Optional<String> invalide(ChampDecp champ, JsonNode valeur) {
        if (champ == ChampDecp.TITULAIRES) {
            return ListeDeControle.si(!valeur.isArray(), "n’est pas une liste");
        }
        if (!valeur.isTextual()) {
            return Optional.of("n’est pas un texte");
        }
        var texte = valeur.asText();
        return switch (champ) {
            case ID, ACCORD_CADRE ->
                    ListeDeControle.si(texte.length() > IDENTIFIANT, "dépasse 16 caractères");
            case ACHETEUR ->
                    ListeDeControle.si(!Siret.estValide(texte), "n’est pas un SIRET valable");
            case OBJET -> ListeDeControle.si(texte.length() > OBJET, "dépasse 1000 caractères");
            case CPV -> ListeDeControle.si(!CPV.matcher(texte).matches(), "n’a pas huit chiffres");
            default -> Optional.empty();
        };
    }

    static Optional<String> titulaireInvalide(JsonNode titulaire) {
        var type = titulaire.path("typeIdentifiant").asText("");
        var id = titulaire.path("id").asText("");
        if (!TYPES.contains(type)) {
            return Optional.of("le type d’identifiant « " + type + " » n’est pas admis");
        }
        if (id.isBlank()) {
            return Optional.of("un titulaire n’a pas d’identifiant");
        }
        return ListeDeControle.si(
                "SIRET".equals(type) && !Siret.estValide(id),
                "« " + id + " » n’est pas un SIRET valable");
    }
}
