package fr.centraleachat.tache.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;

/** Carries rows that were filled elsewhere into what an agent has typed: nothing is emptied. */
final class FusionDeBrouillon {

    private final List<String> cles;

    /**
     * @param cles fields that tell a row from another
     */
    FusionDeBrouillon(List<String> cles) {
        this.cles = List.copyOf(cles);
    }

    /**
     * @param remplis tables, by their name
     */
    JsonNode fusionner(JsonNode brouillon, ObjectNode remplis) {
        if (!(brouillon.deepCopy() instanceof ObjectNode copie)) {
            return brouillon;
        }
        remplis.fields()
                .forEachRemaining(
                        table -> {
                            if (copie.path(table.getKey()).isArray()) {
                                table.getValue()
                                        .forEach(r -> reporter(r, copie.get(table.getKey())));
                            }
                        });
        return copie;
    }

    private void reporter(JsonNode rangee, JsonNode table) {
        for (var ligne : table) {
            if (ligne instanceof ObjectNode cible && designe(rangee, cible)) {
                rangee.fields()
                        .forEachRemaining(
                                champ -> {
                                    if (!champ.getValue().isNull()) {
                                        cible.set(champ.getKey(), champ.getValue());
                                    }
                                });
            }
        }
    }

    private boolean designe(JsonNode rangee, JsonNode ligne) {
        return cles.stream().allMatch(c -> Objects.equals(texte(rangee, c), texte(ligne, c)));
    }

    private static String texte(JsonNode ligne, String champ) {
        var valeur = ligne.path(champ);
        return valeur.isNull() || valeur.isMissingNode() ? "" : valeur.asText();
    }
}
