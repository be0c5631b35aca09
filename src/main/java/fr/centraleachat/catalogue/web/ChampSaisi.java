package fr.centraleachat.catalogue.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.catalogue.decp.ChampDecp;
import fr.centraleachat.catalogue.decp.NatureDeChamp;
import fr.centraleachat.catalogue.decp.PointDeControle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A field of the données essentielles on the page of a marché.
 *
 * @param valeurs what it holds, in words
 * @param points what is to be said of it
 */
public record ChampSaisi(ChampDecp champ, List<String> valeurs, List<PointDeControle> points) {

    /**
     * @param saisis what was sent, by the code of the field; null before
     */
    static ChampSaisi de(
            ChampDecp champ,
            JsonNode donnees,
            List<PointDeControle> points,
            Map<String, List<String>> saisis) {
        var siens = points.stream().filter(p -> p.champ().equals(champ.code())).toList();
        var valeurs =
                saisis != null && champ.estModifiable()
                        ? saisis.getOrDefault(champ.code(), List.of())
                        : mots(champ.dans(donnees));
        return new ChampSaisi(champ, valeurs, siens);
    }

    public String texte() {
        return String.join(" ; ", valeurs);
    }

    public boolean contient(String valeur) {
        return valeurs.contains(valeur);
    }

    public boolean aUneListe() {
        return champ.nature() == NatureDeChamp.CHOIX || champ.nature() == NatureDeChamp.OUI_NON;
    }

    public boolean aDesCases() {
        return champ.nature() == NatureDeChamp.PLUSIEURS;
    }

    public List<String> choix() {
        return champ.nature() == NatureDeChamp.OUI_NON ? List.of("Oui", "Non") : champ.valeurs();
    }

    /** Id of its control: a dot would name a class in a style sheet. */
    public String ancre() {
        return champ.code().replace('.', '-');
    }

    private static List<String> mots(JsonNode valeur) {
        if (valeur.isArray()) {
            var mots = new ArrayList<String>();
            valeur.forEach(v -> mots.add(v.isValueNode() ? v.asText() : titulaire(v)));
            return mots;
        }
        if (valeur.isBoolean()) {
            return List.of(valeur.asBoolean() ? "Oui" : "Non");
        }
        if (valeur.isNumber()) {
            return List.of(valeur.decimalValue().toPlainString().replace('.', ','));
        }
        return valeur.asText("").isBlank() ? List.of() : List.of(valeur.asText());
    }

    private static String titulaire(JsonNode ligne) {
        var t = ligne.path("titulaire");
        return t.path("denominationSociale").asText("") + " " + t.path("id").asText("");
    }
}
