package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.recit.Liaison.Fichier;
import fr.centraleachat.recit.Liaison.Reponse;
import fr.centraleachat.workflow.Moteur;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.test.web.servlet.MockMvc;

/** Drives one procédure as programs do: through the HTTP API, each act signed by its agent. */
public final class Conduite {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MOTIF = "motifSansAvis";

    private Liaison liaison;
    private String numero;

    public Conduite(MockMvc mvc, Moteur moteur) {
        this(new LiaisonInterne(mvc, moteur));
    }

    Conduite(Liaison liaison) {
        this.liaison = liaison;
    }

    /** After time was moved. */
    void laisserFaireLeMoteur() {
        liaison.laisserFaireLeMoteur();
    }

    public String numero() {
        return numero;
    }

    /** The same procédure, reached otherwise. */
    void passerPar(Liaison autre) {
        liaison = autre;
    }

    public JsonNode ouvrir(String agent, String saisine) {
        var creee = appeler("POST", "/api/procedures", agent, saisine, 201);
        numero = creee.get("numero").asText();
        return creee;
    }

    public JsonNode lire(String agent) {
        return lire(agent, "/api/procedures/" + numero);
    }

    public JsonNode lire(String agent, String chemin) {
        return appeler("GET", chemin, agent, "", 200);
    }

    public JsonNode lire(String agent, String chemin, int statut) {
        return appeler("GET", chemin, agent, "", statut);
    }

    public String piece(String agent, String nom) {
        var fichier = new Fichier("fichier", nom, "text/plain", "Contenu de " + nom);
        var chemin = "/api/procedures/" + numero + "/pieces";
        var champs = Map.of("categorie", List.of("PIECE"));
        return verifier(liaison.deposer(chemin, agent, champs, fichier), 201).get("id").asText();
    }

    public JsonNode pli(String agent, String siret, String nom, List<Integer> lots) {
        return pli(agent, 1, siret, nom, lots, 201);
    }

    /** In that tour of a negotiation. */
    public JsonNode pli(
            String agent, int tour, String siret, String nom, List<Integer> lots, int statut) {
        var offre = new Fichier("fichiers", "offre.pdf", "application/pdf", "Offre de " + nom);
        var champs =
                Map.of(
                        "operateur.siret", List.of(siret),
                        "operateur.nom", List.of(nom),
                        "tour", List.of(String.valueOf(tour)),
                        "lots", lots.stream().map(String::valueOf).toList());
        var chemin = "/api/procedures/" + numero + "/plis";
        return verifier(liaison.deposer(chemin, agent, champs, offre), statut);
    }

    /** The ids of the open tasks of that kind that this agent may complete. */
    public List<JsonNode> taches(String agent, String code) {
        var ids = new ArrayList<JsonNode>();
        lire(agent, "/api/taches?taille=200&procedure=" + numero)
                .get("contenu")
                .forEach(
                        t -> {
                            if (code.equals(t.get("code").asText())) {
                                ids.add(t);
                            }
                        });
        return ids;
    }

    public JsonNode faire(String agent, String code, Consumer<ObjectNode> saisie) {
        var taches = taches(agent, code);
        assertThat(taches).as(code + " pour " + agent + " sur " + numero).isNotEmpty();
        return achever(agent, taches.get(0).get("id").asText(), saisie, 200);
    }

    public JsonNode faire(String agent, String code, int lot, Consumer<ObjectNode> saisie) {
        return achever(agent, tache(agent, code, lot), saisie, 200);
    }

    /** The id of that task of that lot. */
    public String tache(String agent, String code, int lot) {
        return taches(agent, code).stream()
                .filter(t -> t.path("lot").asInt() == lot)
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + ", lot " + lot))
                .get("id")
                .asText();
    }

    public JsonNode achever(String agent, String id, Consumer<ObjectNode> saisie, int statut) {
        var corps = remplir(agent, id, saisie);
        var reponse = verifier(tenter(agent, id, corps), statut);
        liaison.laisserFaireLeMoteur();
        return reponse;
    }

    /** The values already known, then what the agent types. */
    String remplir(String agent, String id, Consumer<ObjectNode> saisie) {
        var tache = lire(agent, "/api/taches/" + id);
        var corps = JSON.createObjectNode();
        var proprietes = tache.get("schema").get("properties");
        tache.get("valeurs")
                .fields()
                .forEachRemaining(
                        v -> {
                            if (proprietes.has(v.getKey())) {
                                corps.set(v.getKey(), v.getValue());
                            }
                        });
        if (tache.get("schema").path("required").toString().contains(MOTIF)) {
            corps.put(MOTIF, "Le calendrier ne permet pas d’attendre un avis.");
        }
        saisie.accept(corps);
        return corps.toString();
    }

    /** Whatever the answer; the engine is left alone. */
    Reponse tenter(String agent, String tache, String corps) {
        return liaison.appeler("POST", "/api/taches/" + tache + "/achevement", agent, corps);
    }

    public void contresigner(String agent, String id) {
        appeler("PUT", "/api/taches/" + id + "/contreseing", agent, "", 200);
    }

    public void donnerSonAvis(String agent, String tache, String sens, String texte) {
        var corps = JSON.createObjectNode().put("sens", sens).put("texte", texte);
        appeler("POST", "/api/taches/" + tache + "/avis", agent, corps.toString(), 201);
    }

    public JsonNode envoyer(String agent, String chemin, String corps, int statut) {
        var reponse = appeler("POST", "/api/procedures/" + numero + chemin, agent, corps, statut);
        liaison.laisserFaireLeMoteur();
        return reponse;
    }

    /** To an address outside the procédure. */
    public JsonNode poster(String agent, String chemin, String corps, int statut) {
        return appeler("POST", chemin, agent, corps, statut);
    }

    public JsonNode remplacer(String agent, String chemin, String corps, int statut) {
        return appeler("PUT", chemin, agent, corps, statut);
    }

    public JsonNode attentes(String agent) {
        return lire(agent, "/api/procedures/" + numero + "/attentes");
    }

    private JsonNode appeler(String verbe, String chemin, String agent, String corps, int statut) {
        return verifier(liaison.appeler(verbe, chemin, agent, corps), statut);
    }

    private static JsonNode verifier(Reponse reponse, int statut) {
        boolean bon =
                reponse.statut() == statut || statut / 100 == 2 && reponse.statut() / 100 == 2;
        assertThat(bon).as(reponse.toString()).isTrue();
        return reponse.corps();
    }
}
