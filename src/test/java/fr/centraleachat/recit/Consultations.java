package fr.centraleachat.recit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;

/** What comes in during a consultation, and what the agents make of it. */
final class Consultations {

    static final String CONNECTEUR = "connecteur.metropole";

    private final Conduite c;
    private final Clock horloge;

    Consultations(Conduite c, Clock horloge) {
        this.c = c;
        this.horloge = horloge;
    }

    JsonNode retrait(String nom, int statut) {
        return c.envoyer(
                CONNECTEUR,
                "/retraits",
                """
                {"operateur":{"nom":"%s"},"courriel":"marches@exemple.fr","le":"%s",
                 "source":"PROFIL","reference":"R-%s"}"""
                        .formatted(nom, horloge.instant(), nom),
                statut);
    }

    JsonNode question(String reference, int statut) {
        return c.envoyer(
                CONNECTEUR,
                "/questions",
                """
                {"operateur":{"siret":"%s","nom":"Titulaire A"},"texte":"Combien de sites ?",
                 "recueLe":"%s","source":"PROFIL","reference":"%s"}"""
                        .formatted(Gestes.OPERATEUR_A, horloge.instant(), reference),
                statut);
    }

    void qualifier(String categorie, boolean enTempsUtile) {
        c.faire(
                Gestes.CHARGE,
                "Task_QualifierQuestion",
                b ->
                        b.put("categorie", categorie)
                                .put("enTempsUtile", enTempsUtile)
                                .put("questionAnonymisee", "Combien de sites ?"));
    }

    void repondre(String agent, String code, boolean modifieDce) {
        c.faire(agent, code, b -> b.put("reponse", "Douze.").put("modifieDce", modifieDce));
    }

    JsonNode diffuser(int statut) {
        return achever(Gestes.CHARGE, "Task_DiffuserReponse", statut);
    }

    JsonNode report(Instant proposee, int statut) {
        return c.envoyer(
                CONNECTEUR,
                "/reports",
                "{\"motif\":\"Visite complémentaire\",\"dlroProposee\":\"%s\"}".formatted(proposee),
                statut);
    }

    JsonNode reporter(Instant nouvelle, int statut) {
        var avis = c.piece(Gestes.CHARGE, "rectificatif.pdf");
        return c.achever(
                Gestes.CHARGE,
                id("Task_DeciderReport"),
                b ->
                        b.put("decision", "REPORT")
                                .put("motif", "Le dossier est complexe.")
                                .put("nouvelleDlro", nouvelle.toString())
                                .put("avisRectificatif", avis),
                statut);
    }

    JsonNode refuser(int statut) {
        return c.achever(
                Gestes.CHARGE,
                id("Task_DeciderReport"),
                b -> b.put("decision", "REFUS").put("motif", "Le délai suffit."),
                statut);
    }

    JsonNode modification(int statut) {
        return c.envoyer(
                Gestes.CHARGE, "/modifications-dce", "{\"motif\":\"CCTP, article 3\"}", statut);
    }

    /**
     * @param nouvelle null when it is not important
     */
    JsonNode modifier(Instant nouvelle, int statut) {
        var version = c.piece(Gestes.CHARGE, "dce.docx");
        return c.achever(
                Gestes.CHARGE,
                id("Task_ModifierDce"),
                b -> {
                    b.putArray("piecesModifiees").add(version);
                    b.put("importante", nouvelle != null);
                    if (nouvelle != null) {
                        b.put("nouvelleDlro", nouvelle.toString());
                    }
                },
                statut);
    }

    void contresignerLaModification() {
        c.contresigner(Gestes.JURISTE, id("Task_ModifierDce"));
    }

    boolean ouverte(String agent, String code) {
        return !c.taches(agent, code).isEmpty();
    }

    private JsonNode achever(String agent, String code, int statut) {
        return c.achever(agent, id(code), b -> {}, statut);
    }

    private String id(String code) {
        return c.taches(Gestes.CHARGE, code).get(0).get("id").asText();
    }

    JsonNode lire(String liste) {
        return c.lire(Gestes.CHARGE, "/api/procedures/" + c.numero() + liste).get("contenu");
    }
}
