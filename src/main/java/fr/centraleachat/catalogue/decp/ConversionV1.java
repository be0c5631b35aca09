package fr.centraleachat.catalogue.decp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * A record of the former format (arrêté of 14 April 2017) in the words of the present one. What the
 * former did not know stays absent: it is to be completed, never guessed.
 */
final class ConversionV1 {

    private static final List<String> TELS_QUELS =
            List.of(
                    "id",
                    "objet",
                    "codeCPV",
                    "dureeMois",
                    "dateNotification",
                    "datePublicationDonnees",
                    "montant");

    private static final Map<String, String> TYPES_DE_PRIX =
            Map.of(
                    "Ferme", "Définitif ferme",
                    "Ferme et actualisable", "Définitif actualisable",
                    "Révisable", "Définitif révisable");

    private static final Map<String, String> PROCEDURES =
            Map.of(
                    "Marché négocié sans publicité ni mise en concurrence préalable",
                    "Marché passé sans publicité ni mise en concurrence préalable",
                    "Procédure concurrentielle avec négociation",
                    "Procédure avec négociation",
                    "Procédure négociée avec mise en concurrence préalable",
                    "Procédure avec négociation");

    private ConversionV1() {}

    static ObjectNode enV2(ObjectNode ancien) {
        var v2 = JsonNodeFactory.instance.objectNode();
        TELS_QUELS.stream()
                .filter(ancien::hasNonNull)
                .forEach(champ -> v2.set(champ, ancien.get(champ)));
        v2.putObject("acheteur").set("id", ancien.path("acheteur").path("id"));
        nature(ancien, v2);
        traduire(ancien, v2, "procedure", PROCEDURES);
        lieu(ancien.path("lieuExecution"), v2);
        prix(ancien.path("formePrix").asText(), v2);
        titulaires(ancien.path("titulaires"), v2);
        return v2;
    }

    /** An accord-cadre is now a technique, and a marché subséquent a way of executing one. */
    private static void nature(ObjectNode ancien, ObjectNode v2) {
        v2.put("nature", "Marché");
        switch (ancien.path("nature").asText()) {
            case "Accord-cadre" ->
                    v2.putObject("techniques").putArray("technique").add("Accord-cadre");
            case "Marché subséquent" ->
                    v2.putObject("modalitesExecution")
                            .putArray("modaliteExecution")
                            .add("Marchés subséquents");
            default -> {
                // An ordinary marché says neither: it is to be completed.
            }
        }
    }

    private static void traduire(
            ObjectNode ancien, ObjectNode v2, String champ, Map<String, String> mots) {
        if (ancien.hasNonNull(champ)) {
            var mot = ancien.get(champ).asText();
            v2.put(champ, mots.getOrDefault(mot, mot));
        }
    }

    private static void lieu(JsonNode ancien, ObjectNode v2) {
        if (ancien.hasNonNull("code")) {
            v2.putObject("lieuExecution")
                    .put("code", ancien.get("code").asText())
                    .put("typeCode", ancien.path("typeCode").asText());
        }
    }

    private static void prix(String forme, ObjectNode v2) {
        var type = TYPES_DE_PRIX.get(forme);
        if (type != null) {
            v2.putObject("typesPrix").putArray("typePrix").add(type);
        }
    }

    private static void titulaires(JsonNode anciens, ObjectNode v2) {
        ArrayNode liste = v2.putArray("titulaires");
        for (var ancien : anciens) {
            var titulaire = liste.addObject().putObject("titulaire");
            titulaire.put("typeIdentifiant", ancien.path("typeIdentifiant").asText());
            titulaire.put("id", ancien.path("id").asText());
            if (ancien.hasNonNull("denominationSociale")) {
                titulaire.put("denominationSociale", ancien.get("denominationSociale").asText());
            }
        }
    }
}
