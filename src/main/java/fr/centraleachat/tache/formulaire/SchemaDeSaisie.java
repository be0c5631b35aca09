package fr.centraleachat.tache.formulaire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the JSON Schema (draft 2020-12) of what completing a task takes. */
@Component
public class SchemaDeSaisie {

    /** Property of every body: why an avis was not waited for, or not followed. */
    public static final String MOTIF_SANS_AVIS = "motifSansAvis";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NON_VIDE = "\\S";
    private static final BigDecimal CENTIME = new BigDecimal("0.01");

    /**
     * @param motifDu an avis is missing, or is reserved or unfavourable
     */
    public ObjectNode ecrire(ModeleDeSaisie modele, String titre, boolean motifDu) {
        var schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", titre);
        schema.setAll(objet(modele.champs()));
        var motif = texte();
        if (motifDu) {
            motif.put("pattern", NON_VIDE);
        }
        motif.put("title", "Motif pour achever sans attendre un avis, ou contre un avis");
        schema.withObjectProperty("properties").set(MOTIF_SANS_AVIS, motif);
        if (motifDu) {
            schema.withArrayProperty("required").add(MOTIF_SANS_AVIS);
        }
        return schema;
    }

    private ObjectNode objet(List<ModeleDeChamp> champs) {
        var objet = JSON.objectNode();
        objet.put("type", "object");
        var proprietes = objet.putObject("properties");
        champs.forEach(champ -> proprietes.set(champ.nom(), propriete(champ)));
        requis(objet, champs.stream().filter(ModeleDeChamp::obligatoire));
        champs.stream()
                .filter(champ -> champ.si() != null)
                .forEach(champ -> objet.withArrayProperty("allOf").add(siAlors(champ)));
        objet.put("additionalProperties", false);
        return objet;
    }

    private static void requis(ObjectNode objet, Stream<ModeleDeChamp> champs) {
        var noms = champs.map(ModeleDeChamp::nom).toList();
        if (!noms.isEmpty()) {
            noms.forEach(objet.withArrayProperty("required")::add);
        }
    }

    private static ObjectNode siAlors(ModeleDeChamp champ) {
        var regle = JSON.objectNode();
        var si = regle.putObject("if");
        var attendu = si.putObject("properties").putObject(champ.si().champ());
        var valeurs = champ.si().contient() ? attendu.putObject("contains") : attendu;
        var choix = valeurs.putArray("enum");
        champ.si().valeurs().forEach(valeur -> ajouter(choix, valeur));
        si.putArray("required").add(champ.si().champ());
        var alors = regle.putObject("then");
        alors.putArray("required").add(champ.nom());
        nonVide(champ, alors.putObject("properties").putObject(champ.nom()));
        return regle;
    }

    private static void ajouter(ArrayNode choix, String valeur) {
        if (valeur.equals("true") || valeur.equals("false")) {
            choix.add(Boolean.parseBoolean(valeur));
        } else {
            choix.add(valeur);
        }
    }

    /** A blank text and an empty list are as good as nothing. */
    private static void nonVide(ModeleDeChamp champ, ObjectNode schema) {
        if (champ.liste()) {
            schema.put("minItems", 1);
        } else if (champ.nature().estUnTexte()) {
            schema.put("pattern", NON_VIDE);
        }
    }

    private ObjectNode propriete(ModeleDeChamp champ) {
        var valeur = champ.liste() ? liste(champ) : valeur(champ);
        if (champ.obligatoire()) {
            nonVide(champ, valeur);
        }
        valeur.put("title", champ.libelle());
        var description = String.join(" ", champ.aide(), article(champ)).strip();
        if (!description.isEmpty()) {
            valeur.put("description", description);
        }
        ContraintesDuSchema.ecrire(champ, valeur);
        return valeur;
    }

    private static String article(ModeleDeChamp champ) {
        return champ.regle().isEmpty() ? "" : "(" + champ.regle() + ")";
    }

    private ObjectNode liste(ModeleDeChamp champ) {
        var liste = JSON.objectNode();
        liste.put("type", "array");
        liste.set("items", valeur(champ));
        return liste;
    }

    private ObjectNode valeur(ModeleDeChamp champ) {
        return switch (champ.nature()) {
            case TEXTE, TEXTE_LONG, FICHIER, AGENT, ADHERENT -> texte();
            case CHOIX -> choix(champ);
            case BOOLEEN -> JSON.objectNode().put("type", "boolean");
            case ENTIER -> JSON.objectNode().put("type", "integer");
            case NOMBRE -> nombre();
            case POURCENT -> nombre().put("minimum", 0).put("maximum", 100);
            case MONTANT -> nombre().put("multipleOf", CENTIME);
            case DATE -> format("date");
            case INSTANT -> format("date-time");
            case PIECE -> format("uuid");
            case GROUPE -> objet(champ.champs());
        };
    }

    private static ObjectNode choix(ModeleDeChamp champ) {
        var choix = JSON.objectNode().put("type", "string");
        var valeurs = choix.putArray("enum");
        champ.options().forEach(option -> valeurs.add(option.valeur()));
        return choix;
    }

    private static ObjectNode nombre() {
        return JSON.objectNode().put("type", "number");
    }

    private static ObjectNode texte() {
        return JSON.objectNode().put("type", "string");
    }

    private static ObjectNode format(String format) {
        return JSON.objectNode().put("type", "string").put("format", format);
    }
}
