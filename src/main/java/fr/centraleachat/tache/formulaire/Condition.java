package fr.centraleachat.tache.formulaire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * When a field is required: another one of the same record has one of these values, or is a list
 * that contains one of them. See {@link fr.centraleachat.tache.Champ#si}.
 */
public record Condition(String champ, boolean contient, List<String> valeurs) {

    /**
     * @param texte as {@code @Champ.si} writes it
     */
    static Condition lire(String texte) {
        int signe = texte.indexOf('=') >= 0 ? texte.indexOf('=') : texte.indexOf('~');
        if (signe <= 0) {
            throw new IllegalArgumentException("Not a condition: " + texte);
        }
        return new Condition(
                texte.substring(0, signe).strip(),
                texte.charAt(signe) == '~',
                List.of(texte.substring(signe + 1).strip().split("\\|")));
    }

    /**
     * @param objet the JSON of the record that holds both fields
     */
    boolean estVraie(JsonNode objet) {
        var valeur = objet.path(champ);
        return valeur.isArray()
                ? StreamSupport.stream(valeur.spliterator(), false).anyMatch(this::convient)
                : convient(valeur);
    }

    private boolean convient(JsonNode valeur) {
        return valeur.isValueNode() && valeurs.contains(valeur.asText());
    }
}
