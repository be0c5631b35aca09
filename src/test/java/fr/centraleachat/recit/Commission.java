package fr.centraleachat.recit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The commission of the métropole at work, through the API: its séances and its tasks. */
final class Commission {

    static final String SECRETAIRE = "cao.metropole";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Conduite c;
    private final String id;
    private final Clock horloge;

    Commission(Conduite c, String id, Clock horloge) {
        this.c = c;
        this.id = id;
        this.horloge = horloge;
    }

    String programmer(Instant le) {
        return programmer(le, List.of(), 201).get("id").asText();
    }

    JsonNode programmer(Instant le, List<Integer> lots, int statut) {
        var corps =
                JSON.createObjectNode()
                        .put("commission", id)
                        .put("le", le.toString())
                        .put("modalite", "PRESENTIEL");
        var points = corps.putArray("points");
        lots.forEach(lot -> points.addObject().put("procedure", c.numero()).put("lot", lot));
        return c.poster(SECRETAIRE, "/api/seances", corps.toString(), statut);
    }

    void inscrire(String seance, List<Integer> lots, boolean seconde) {
        inscrire(seance, lots, seconde, 200);
    }

    JsonNode inscrire(String seance, List<Integer> lots, boolean seconde, int statut) {
        return c.achever(
                Gestes.CHARGE,
                tache(Gestes.CHARGE, "Task_InscrireCao"),
                b -> {
                    b.put("seance", seance)
                            .put("convocationEnvoyeeLe", LocalDate.now(horloge).toString())
                            .put("secondeConvocation", seconde);
                    var inscrits = b.putArray("lots");
                    lots.forEach(inscrits::add);
                },
                statut);
    }

    void presenter() {
        c.faire(AppelDOffres.SI, "Task_PresenterCao", b -> {});
    }

    /** The president and the titulaires 1 to {@code titulaires} sit. */
    ArrayNode presents(int titulaires) {
        var presences = JSON.createArrayNode();
        presences.addObject().put("membre", "Président").put("presence", "PRESENT");
        for (int i = 1; i <= titulaires; i++) {
            presences.addObject().put("membre", "Titulaire " + i).put("presence", "PRESENT");
        }
        return presences;
    }

    JsonNode relever(String seance, ArrayNode presences, int statut) {
        return c.remplacer(
                SECRETAIRE, "/api/seances/" + seance + "/presences", presences.toString(), statut);
    }

    JsonNode decider(Consumer<ObjectNode> saisie, int statut) {
        return decider(tache(SECRETAIRE, "Task_AttribuerCao"), saisie, statut);
    }

    JsonNode decider(String tache, Consumer<ObjectNode> saisie, int statut) {
        var pv = c.piece(SECRETAIRE, "pv.pdf");
        return c.achever(
                SECRETAIRE,
                tache,
                b -> {
                    b.put("procesVerbal", pv);
                    saisie.accept(b);
                },
                statut);
    }

    /** One act decides of every item what is proposed, and writes the procès-verbal. */
    void cloreCommePropose(String seance) {
        var chemin = "/api/seances/" + seance + "/cloture";
        var corps = c.lire(SECRETAIRE, chemin);
        corps.get("points")
                .forEach(p -> ((ObjectNode) p).put("motif", "Comme proposé au rapport."));
        c.poster(SECRETAIRE, chemin, corps.toString(), 200);
        c.laisserFaireLeMoteur();
    }

    /** All who sit vote for what is proposed, on each of these lots. */
    void deciderCommePropose(String code, List<Integer> lots, int voix) {
        decider(
                tache(SECRETAIRE, code),
                b -> {
                    b.putArray("votes");
                    lots.forEach(lot -> voter(b, lot, voix));
                    b.get("decisions").forEach(d -> motiver((ObjectNode) d));
                },
                200);
    }

    private static void motiver(ObjectNode decision) {
        if (!decision.hasNonNull("motif")) {
            decision.put("motif", "Suit au classement.");
        }
    }

    String tache(String agent, String code) {
        return c.taches(agent, code).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not open for " + agent))
                .get("id")
                .asText();
    }

    static ObjectNode voter(ObjectNode b, int lot, int pour) {
        b.put("conclusion", "DECISION");
        b.withArray("votes")
                .addObject()
                .put("lot", lot)
                .put("pour", pour)
                .put("contre", 0)
                .put("abstention", 0);
        return b;
    }
}
