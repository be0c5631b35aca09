package fr.centraleachat.tache.formulaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns what a page posted into the body that the API takes. A field's name is its path; a list
 * repeats it; rows are numbered, and those left blank are dropped.
 */
public final class FormulairePoste {

    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    private final Map<String, List<String>> parametres;

    private FormulairePoste(Map<String, List<String>> parametres) {
        this.parametres = parametres;
    }

    /**
     * @param parametres by name, each with its values in order
     */
    public static ObjectNode enJson(ModeleDeSaisie modele, Map<String, List<String>> parametres) {
        var poste = new FormulairePoste(parametres);
        var corps = poste.objet(modele.champs(), "");
        poste.texte(SchemaDeSaisie.MOTIF_SANS_AVIS)
                .ifPresent(motif -> corps.put(SchemaDeSaisie.MOTIF_SANS_AVIS, motif));
        return corps;
    }

    private ObjectNode objet(List<ModeleDeChamp> champs, String parent) {
        var objet = JSON.objectNode();
        champs.forEach(champ -> ajouter(objet, champ, champ.chemin(parent)));
        return objet;
    }

    private void ajouter(ObjectNode objet, ModeleDeChamp champ, String chemin) {
        if (champ.liste()) {
            var liste =
                    champ.nature() == Nature.GROUPE
                            ? lignes(champ, chemin)
                            : valeurs(champ, chemin);
            if (!liste.isEmpty()) {
                objet.set(champ.nom(), liste);
            }
        } else if (champ.nature() == Nature.GROUPE) {
            groupe(champ, chemin).ifPresent(groupe -> objet.set(champ.nom(), groupe));
        } else {
            texte(chemin).ifPresent(t -> objet.set(champ.nom(), ValeurPostee.enJson(champ, t)));
        }
    }

    /** A page may draw a single group as the one row of a table. */
    private Optional<JsonNode> groupe(ModeleDeChamp champ, String chemin) {
        var lignes = lignes(champ, chemin);
        return Stream.<JsonNode>concat(
                        Stream.of(objet(champ.champs(), chemin)), Stream.ofNullable(lignes.get(0)))
                .filter(groupe -> !groupe.isEmpty())
                .findFirst();
    }

    private ArrayNode lignes(ModeleDeChamp champ, String chemin) {
        var liste = JSON.arrayNode();
        indices(chemin)
                .map(i -> objet(champ.champs(), chemin + "[" + i + "]"))
                .filter(ligne -> !ligne.isEmpty())
                .forEach(liste::add);
        return liste;
    }

    private Stream<Integer> indices(String chemin) {
        var rang = Pattern.compile(Pattern.quote(chemin) + "\\[(\\d{1,4})]\\..*");
        return parametres.keySet().stream()
                .map(rang::matcher)
                .filter(Matcher::matches)
                .map(m -> Integer.valueOf(m.group(1)))
                .distinct()
                .sorted();
    }

    private ArrayNode valeurs(ModeleDeChamp champ, String chemin) {
        var liste = JSON.arrayNode();
        remplies(chemin)
                .flatMap(String::lines)
                .filter(t -> !t.isBlank())
                .map(t -> ValeurPostee.enJson(champ, t.strip()))
                .forEach(liste::add);
        return liste;
    }

    private Optional<String> texte(String chemin) {
        return remplies(chemin).reduce((premiere, derniere) -> derniere);
    }

    private Stream<String> remplies(String chemin) {
        return parametres.getOrDefault(chemin, List.of()).stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .distinct();
    }
}
