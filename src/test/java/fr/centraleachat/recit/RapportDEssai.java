package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.lire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A report over what the application proposes, opérateur by opérateur. */
final class RapportDEssai implements Consumer<ObjectNode> {

    private final String instructeur;
    private final String piece;
    private final Map<String, Integer> prix = new LinkedHashMap<>();
    private final Map<String, Integer> notes = new LinkedHashMap<>();
    private final Map<String, String> basses = new LinkedHashMap<>();
    private String rejetee;
    private String conclusion = "NEGOCIER";
    private String gagnant;

    RapportDEssai(String instructeur, String piece) {
        this.instructeur = instructeur;
        this.piece = piece;
    }

    RapportDEssai offre(String operateur, int montant, int note) {
        prix.put(operateur, montant);
        notes.put(operateur, note);
        return this;
    }

    RapportDEssai justifiee(String operateur) {
        basses.put(operateur, "JUSTIFIEE");
        return this;
    }

    RapportDEssai rejetee(String operateur) {
        rejetee = operateur;
        basses.put(operateur, "NON_JUSTIFIEE");
        return this;
    }

    RapportDEssai proposant(String operateur) {
        conclusion = "PROPOSER";
        gagnant = operateur;
        return this;
    }

    @Override
    public void accept(ObjectNode b) {
        b.set(
                "declarationsInterets",
                lire("[{\"agent\":\"%s\",\"absenceConflit\":true}]".formatted(instructeur)));
        b.get("candidatures").forEach(x -> candidature((ObjectNode) x));
        b.get("offres").forEach(x -> offre((ObjectNode) x));
        b.path("offresAnormalementBasses").forEach(x -> conclure((ObjectNode) x));
        var lignes = b.get("notes").deepCopy();
        var gardees = b.putArray("notes");
        lignes.forEach(x -> noter((ObjectNode) x, gardees::add));
        b.put("conclusion", conclusion).put("rao", piece);
        if (gagnant == null) {
            b.remove("propositions");
        } else {
            proposer(b);
        }
    }

    private static void candidature(ObjectNode o) {
        o.put("typeGroupementOperateurs", "PAS_DE_GROUPEMENT")
                .put("sousTraitanceDeclaree", false)
                .put("recevable", true);
    }

    private void offre(ObjectNode o) {
        var operateur = o.get("operateur").asText();
        boolean basse = operateur.equals(rejetee);
        o.put("variante", false)
                .put("qualification", basse ? "ANORMALEMENT_BASSE" : "REGULIERE")
                .put("montantHt", prix.get(operateur));
        if (basse) {
            o.put("motif", "Prix très inférieur aux autres, non justifié.");
        }
    }

    private void conclure(ObjectNode o) {
        o.put("conclusion", basses.get(o.get("operateur").asText()))
                .put("motif", "Selon la réponse de l’opérateur.");
    }

    private void noter(ObjectNode o, Consumer<JsonNode> garder) {
        var operateur = o.get("operateur").asText();
        if (!operateur.equals(rejetee)) {
            garder.accept(o.put("note", notes.get(operateur)).put("appreciation", "Conforme."));
        }
    }

    private void proposer(ObjectNode b) {
        b.putArray("propositions")
                .addObject()
                .put("lot", 1)
                .put("decision", "ATTRIBUER")
                .put("operateur", gagnant)
                .put("montantHt", prix.get(gagnant))
                .put("motif", "Meilleure offre au regard des critères annoncés.");
    }
}
