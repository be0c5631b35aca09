package fr.centraleachat.passation.web.cao;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.passation.domain.cao.ReleveDePresences;
import fr.centraleachat.tache.Saisies;

/** The body is the list itself, and a lot of a déport may be a number or a text. */
final class CorpsDePresences {

    private CorpsDePresences() {}

    static ReleveDePresences lire(Saisies saisies, JsonNode corps) {
        if (!corps.isArray()) {
            throw DonneesRefusees.champ(null, "Envoyez la liste des présences de la séance.");
        }
        corps.forEach(CorpsDePresences::ecrireLesLots);
        var releve = JsonNodeFactory.instance.objectNode();
        releve.set("presences", corps);
        return saisies.lier(ReleveDePresences.class, releve);
    }

    private static void ecrireLesLots(JsonNode ligne) {
        if (ligne.path("deports") instanceof ArrayNode lots) {
            for (int i = 0; i < lots.size(); i++) {
                if (lots.get(i).isIntegralNumber()) {
                    lots.set(i, TextNode.valueOf(lots.get(i).asText()));
                }
            }
        }
    }
}
