package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.CHARGE;
import static fr.centraleachat.recit.Gestes.JURISTE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What the agents enter in a round of negotiation. */
final class Negociations {

    private final Conduite c;
    private final String instructeur;
    private final Clock horloge;

    Negociations(Conduite c, String instructeur, Clock horloge) {
        this.c = c;
        this.instructeur = instructeur;
        this.horloge = horloge;
    }

    /** All whom the report lets in are admitted, but those who are left out. */
    void definir(Duration delai, String... ecartes) {
        c.faire(
                instructeur,
                "Task_DefinirNegociation",
                b -> {
                    var admis = b.withArrayProperty("operateursAdmis");
                    for (var ecarte : ecartes) {
                        for (int i = admis.size() - 1; i >= 0; i--) {
                            if (admis.get(i).get("operateur").asText().equals(ecarte)) {
                                admis.remove(i);
                            }
                        }
                    }
                    b.put("perimetre", "Le prix et la fréquence des passages.");
                    b.put("dateLimiteProposee", horloge.instant().plus(delai).toString());
                });
    }

    void preparerLesCourriers() {
        c.faire(instructeur, "Task_PreparerCourrierNegociation", b -> {});
    }

    /**
     * @return the date limite of the round, that which the service proposed
     */
    Instant envoyerLesCourriers() {
        var preuve = c.piece(CHARGE, "accuse-negociation.pdf");
        var limite = new Instant[1];
        c.faire(
                CHARGE,
                "Task_EnvoyerCourriersNegociation",
                b -> {
                    b.get("envois").forEach(e -> prouver((ObjectNode) e, preuve));
                    limite[0] = Instant.parse(b.get("dateLimiteNegociation").asText());
                });
        return limite[0];
    }

    private void prouver(ObjectNode envoi, String preuve) {
        envoi.put("envoyeLe", horloge.instant().toString())
                .put("mode", "ELECTRONIQUE")
                .put("reference", "N-1")
                .put("preuve", preuve);
    }

    void ouvrirLesOffres() {
        contresignerLOuverture();
        ouvrirLesOffresContresignees();
    }

    void contresignerLOuverture() {
        c.contresigner(JURISTE, ouverture());
    }

    void ouvrirLesOffresContresignees() {
        c.achever(CHARGE, ouverture(), b -> {}, 200);
    }

    private String ouverture() {
        return c.taches(CHARGE, "Task_OuvrirOffresNegociees").get(0).get("id").asText();
    }
}
