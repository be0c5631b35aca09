package fr.centraleachat.catalogue.decp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.common.DonneesRefusees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is missing of a record, or is wrong in it, for it to be published (schema 2.0.3). The day of
 * the publication is left aside: it is written when it takes place.
 */
public final class ListeDeControle {

    private ListeDeControle() {}

    /** Whether nothing prevents its publication. */
    public static boolean estPrete(List<PointDeControle> points) {
        return points.stream().noneMatch(PointDeControle::bloquant);
    }

    /**
     * In the order of the schema, then what does not hold together.
     *
     * @param environnement from when a consultation has environmental conditions (L2112-2)
     */
    public static List<PointDeControle> dresser(
            ObjectNode donnees, java.time.LocalDate environnement) {
        var points = new ArrayList<PointDeControle>();
        Stream.of(ChampDecp.values())
                .filter(c -> c != ChampDecp.PUBLICATION)
                .forEach(c -> champ(c, donnees).ifPresent(points::add));
        titulaires(donnees).ifPresent(points::add);
        points.addAll(Coherence.de(donnees, environnement));
        return points;
    }

    private static Optional<PointDeControle> champ(ChampDecp champ, ObjectNode donnees) {
        var valeur = champ.dans(donnees);
        if (estVide(valeur)) {
            return champ.estObligatoire()
                    ? Optional.of(PointDeControle.manque(champ))
                    : Optional.empty();
        }
        return invalide(champ, valeur).map(m -> PointDeControle.bloquant(champ, m));
    }

    private static boolean estVide(JsonNode valeur) {
        return valeur.isMissingNode()
                || valeur.isNull()
                || valeur.isTextual() && valeur.asText().isBlank()
                || valeur.isArray() && valeur.isEmpty();
    }

    private static Optional<String> invalide(ChampDecp champ, JsonNode valeur) {
        return switch (champ.nature()) {
            case CHOIX -> parmi(champ, List.of(valeur));
            case PLUSIEURS ->
                    valeur.isArray() ? liste(champ, valeur) : Optional.of("n’est pas une liste");
            case OUI_NON -> si(!valeur.isBoolean(), "n’est pas oui ou non");
            case ENTIER ->
                    si(!valeur.isIntegralNumber() || valeur.asLong() < 1, "n’est pas un entier");
            case MONTANT ->
                    si(!valeur.isNumber() || valeur.asDouble() < 1, "est inférieur à 1 € HT");
            case PART ->
                    si(
                            !valeur.isNumber() || valeur.asDouble() < 0 || valeur.asDouble() > 1,
                            "n’est pas entre 0 et 1");
            case JOUR -> jour(champ, valeur);
            default -> Texte.invalide(champ, valeur);
        };
    }

    private static Optional<String> jour(ChampDecp champ, JsonNode valeur) {
        if (JourEcrit.porteUneHeure(valeur.asText())) {
            return Optional.of("porte une heure ou un fuseau : le jour seul est admis");
        }
        try {
            var jour = JourEcrit.lire(champ.code(), valeur.asText());
            return si(!jour.toString().equals(valeur.asText()), "ne s’écrit pas AAAA-MM-JJ");
        } catch (DonneesRefusees refus) {
            return Optional.of("n’est pas une date");
        }
    }

    private static Optional<String> liste(ChampDecp champ, JsonNode valeur) {
        var valeurs = new ArrayList<JsonNode>();
        valeur.forEach(valeurs::add);
        return valeurs.stream().distinct().count() < valeurs.size()
                ? Optional.of("contient deux fois la même valeur")
                : parmi(champ, valeurs);
    }

    private static Optional<String> parmi(ChampDecp champ, List<JsonNode> valeurs) {
        return valeurs.stream()
                .map(JsonNode::asText)
                .filter(v -> !champ.valeurs().contains(v))
                .findFirst()
                .map(v -> "« " + v + " » n’est pas une valeur admise");
    }

    private static Optional<PointDeControle> titulaires(ObjectNode donnees) {
        for (var ligne : donnees.path("titulaires")) {
            var faute = Texte.titulaireInvalide(ligne.path("titulaire"));
            if (faute.isPresent()) {
                return faute.map(m -> PointDeControle.bloquant(ChampDecp.TITULAIRES, m));
            }
        }
        return Optional.empty();
    }

    static Optional<String> si(boolean faute, String message) {
        return faute ? Optional.of(message) : Optional.empty();
    }
}
