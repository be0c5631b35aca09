package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.lire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A report over what the application proposes, lot by lot, opérateur by opérateur. */
final class RapportDEssai implements Consumer<ObjectNode> {

    private final String instructeur;
    private final String piece;
    private final Map<Offre, Integer> prix = new LinkedHashMap<>();
    private final Map<Offre, Integer> notes = new LinkedHashMap<>();
    private final Map<String, String> basses = new LinkedHashMap<>();
    private final Map<Integer, String> propositions = new LinkedHashMap<>();
    private String rejetee;
    private String conclusion = "NEGOCIER";

    RapportDEssai(String instructeur, String piece) {
        this.instructeur = instructeur;
        this.piece = piece;
    }

    private record Offre(int lot, String operateur) {

        static Offre de(JsonNode ligne) {
            return new Offre(ligne.get("lot").asInt(), ligne.get("operateur").asText());
        }
    }

    /** On the only lot. */
    RapportDEssai offre(String operateur, int montant, int note) {
        return offre(1, operateur, montant, note);
    }

    RapportDEssai offre(int lot, String operateur, int montant, int note) {
        prix.put(new Offre(lot, operateur), montant);
        notes.put(new Offre(lot, operateur), note);
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

    /** For the only lot. */
    RapportDEssai proposant(String operateur) {
        return proposant(1, operateur);
    }

    RapportDEssai proposant(int lot, String operateur) {
        conclusion = "PROPOSER";
        propositions.put(lot, operateur);
        return this;
    }

    /** Nobody bid on that lot. */
    RapportDEssai infructueux(int lot) {
        return proposant(lot, null);
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
        b.remove("propositions");
        if (!propositions.isEmpty()) {
            var proposees = b.putArray("propositions");
            propositions.forEach((lot, gagnant) -> proposer(proposees, lot, gagnant));
        }
    }

    private static void candidature(ObjectNode o) {
        o.put("typeGroupementOperateurs", "PAS_DE_GROUPEMENT")
                .put("sousTraitanceDeclaree", false)
                .put("recevable", true);
    }

    private void offre(ObjectNode o) {
        boolean basse = o.get("operateur").asText().equals(rejetee);
        o.put("variante", false)
                .put("qualification", basse ? "ANORMALEMENT_BASSE" : "REGULIERE")
                .put("montantHt", prix.get(Offre.de(o)));
        if (basse) {
            o.put("motif", "Prix très inférieur aux autres, non justifié.");
        }
    }

    private void conclure(ObjectNode o) {
        o.put("conclusion", basses.get(o.get("operateur").asText()))
                .put("motif", "Selon la réponse de l’opérateur.");
    }

    private void noter(ObjectNode o, Consumer<JsonNode> garder) {
        if (!o.get("operateur").asText().equals(rejetee)) {
            garder.accept(o.put("note", notes.get(Offre.de(o))).put("appreciation", "Conforme."));
        }
    }

    private void proposer(ArrayNode proposees, int lot, String gagnant) {
        var proposition = proposees.addObject().put("lot", lot);
        if (gagnant == null) {
            proposition.put("decision", "INFRUCTUEUX").put("motif", "Aucune offre n’a été reçue.");
            return;
        }
        proposition
                .put("decision", "ATTRIBUER")
                .put("operateur", gagnant)
                .put("montantHt", prix.get(new Offre(lot, gagnant)))
                .put("motif", "Meilleure offre au regard des critères annoncés.");
    }

    /** The offers that have a new one are to be judged again: they have none. */
    static List<String> montants(JsonNode ebauche) {
        return ebauche.get("offres").findValues("montantHt").stream()
                .map(m -> String.valueOf(m.asInt()))
                .toList();
    }
}
