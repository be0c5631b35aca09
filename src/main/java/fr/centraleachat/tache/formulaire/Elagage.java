package fr.centraleachat.tache.formulaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Takes out what is as good as nothing: null, blank texts; trims the others. Lists stay. */
final class Elagage {

    private Elagage() {}

    static JsonNode sansVides(JsonNode noeud) {
        if (noeud instanceof ObjectNode objet) {
            objet.properties()
                    .removeIf(
                            p -> !p.getValue().isArray() && ControleDeSaisie.estVide(p.getValue()));
            objet.properties().forEach(p -> p.setValue(sansVides(p.getValue())));
        } else if (noeud instanceof ArrayNode liste) {
            for (int i = 0; i < liste.size(); i++) {
                liste.set(i, sansVides(liste.get(i)));
            }
        }
        return noeud.isTextual() ? TextNode.valueOf(noeud.asText().strip()) : noeud;
    }
}
