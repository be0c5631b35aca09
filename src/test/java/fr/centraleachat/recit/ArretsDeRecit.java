package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.CHARGE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;

/** What is entered from the question of an arrêt to its archive. */
final class ArretsDeRecit {

    private final Conduite c;
    private final String acheteur;
    private final Clock horloge;

    /**
     * @param acheteur suffix of the accounts of the acheteur: longvic, metropole
     */
    ArretsDeRecit(Conduite c, String acheteur, Clock horloge) {
        this.c = c;
        this.acheteur = acheteur;
        this.horloge = horloge;
    }

    JsonNode demander(String agent, String lots, int statut) {
        return c.envoyer(
                agent,
                "/arrets",
                "{\"motif\":\"SANS_SUITE\",\"texte\":\"Le besoin disparaît.\"%s}".formatted(lots),
                statut);
    }

    void proposer() {
        c.faire(CHARGE, "Task_ProposerArret", b -> b.put("suite", "RELANCE_MODIFIEE"));
    }

    JsonNode decider(String decision, int statut) {
        var elu = "elu." + acheteur;
        var tache = c.taches(elu, "Task_DeciderArret").get(0).get("id").asText();
        return c.achever(
                elu,
                tache,
                b -> b.put("decision", decision).put("motifDecision", "Vu les raisons exposées."),
                statut);
    }

    void informer() {
        redigerLesLettres();
        new Achevements(c, acheteur, horloge).prouverLesLettres();
    }

    void redigerLesLettres() {
        c.faire(CHARGE, "Task_RedigerLettresArret", b -> {});
    }

    void publier() {
        c.faire(
                CHARGE,
                "Task_PublierAvisNonAttribue",
                b -> {
                    var envois = b.putArray("envois");
                    b.get("supportsAvis").forEach(s -> constater(envois.addObject(), s.asText()));
                });
    }

    private void constater(ObjectNode envoi, String support) {
        envoi.put("support", support)
                .put("envoyeLe", horloge.instant().toString())
                .put("reference", "26-3312");
    }

    void archiver() {
        archiver(200);
    }

    JsonNode archiver(int statut) {
        return c.achever(
                CHARGE,
                c.taches(CHARGE, "Task_ArchiverArret").get(0).get("id").asText(),
                b -> b.put("dossierComplet", true).put("sortFinal", "TRI"),
                statut);
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
