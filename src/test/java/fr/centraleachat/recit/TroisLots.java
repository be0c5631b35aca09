package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.OPERATEUR_A;
import static fr.centraleachat.recit.Gestes.OPERATEUR_B;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * The analysis of an appel d’offres of three lots. On the first, three opérateurs, of whom the last
 * is suspected of a price too low; on the second, two; nobody on the third.
 */
final class TroisLots {

    static final String OPERATEUR_C = "55208131766522";
    static final String OPERATEUR_D = "24210041000123";
    private static final String SI = AppelDOffres.SI;

    private final Conduite c;
    private final Clock horloge;

    TroisLots(Conduite c, Clock horloge) {
        this.c = c;
        this.horloge = horloge;
    }

    /** The low offer is found justified. */
    JsonNode rapporterEnGardant(int statut) {
        return rapporter(juger().justifiee(OPERATEUR_C), statut);
    }

    /** It is rejected as abnormally low. */
    JsonNode rapporterEnRejetant(int statut) {
        return rapporter(juger().rejetee(OPERATEUR_C), statut);
    }

    private RapportDEssai juger() {
        return new RapportDEssai(SI, c.piece(SI, "rao.docx"))
                .offre(1, OPERATEUR_A, 240000, 14)
                .offre(1, OPERATEUR_B, 260000, 12)
                .offre(1, OPERATEUR_C, 120000, 6)
                .offre(2, OPERATEUR_A, 290000, 9)
                .offre(2, OPERATEUR_B, 280000, 13)
                .proposant(1, OPERATEUR_A)
                .proposant(2, OPERATEUR_B)
                .infructueux(3);
    }

    private JsonNode rapporter(RapportDEssai rapport, int statut) {
        return c.achever(SI, rapport().get("id").asText(), rapport, statut);
    }

    /** The task that writes the report, with what it shows. */
    JsonNode rapport() {
        var tache = c.taches(SI, "Task_RedigerRao").get(0).get("id").asText();
        return c.lire(SI, "/api/taches/" + tache);
    }

    String demanderUneJustification() {
        return c.envoyer(
                        SI,
                        "/echanges",
                        """
                        {"type":"JUSTIFICATION_OAB","operateur":"%s","lot":1,
                         "texte":"Justifiez ce prix.","echeance":"%s"}"""
                                .formatted(OPERATEUR_C, horloge.instant().plus(Duration.ofDays(5))),
                        201)
                .get("id")
                .asText();
    }

    void justifier(String echange) {
        c.envoyer(
                Gestes.CHARGE,
                "/echanges/" + echange + "/reponse",
                "{\"texte\":\"Nos autolaveuses sont amorties.\",\"recueLe\":\"%s\"}"
                        .formatted(horloge.instant()),
                201);
    }

    void valider() {
        var analyses = new Analyses(c, SI, "metropole", horloge);
        analyses.securiser();
        analyses.valider(Gestes.CHARGE, "Task_ValiderRao");
        analyses.valider("dgs.metropole", "Task_ValiderRaoDirection");
    }

    JsonNode deposer(String operateur, String nom, List<Integer> lots) {
        return c.pli(AppelDOffres.CONNECTEUR, operateur, nom, lots);
    }

    /** The register, in the order of arrival. */
    JsonNode registre() {
        return c.lire(Gestes.CHARGE, "/api/procedures/" + c.numero() + "/plis").get("contenu");
    }

    /** The refusal to show the content of that pli. */
    String lecture(int ordre, int statut) {
        var pli = registre().get(ordre - 1).get("id").asText();
        var chemin = "/api/procedures/" + c.numero() + "/plis/" + pli + "/documents/1";
        return c.lire(Gestes.CHARGE, chemin, statut).toString();
    }
}
