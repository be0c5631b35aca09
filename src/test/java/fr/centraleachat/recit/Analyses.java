package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.CHARGE;
import static fr.centraleachat.recit.Gestes.JURISTE;
import static fr.centraleachat.recit.Gestes.lire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the agents enter from the opening of the plis to the decision. */
final class Analyses {

    /** A critère of price that has a formula. */
    static final String PRIX_CALCULE = "Prix calculé";

    private final Conduite c;
    private final String instructeur;
    private final String acheteur;
    private final Clock horloge;

    Analyses(Conduite c, String instructeur, String acheteur, Clock horloge) {
        this.c = c;
        this.instructeur = instructeur;
        this.acheteur = acheteur;
        this.horloge = horloge;
    }

    void ouvrirLesPlis() {
        contresignerLOuverture();
        ouvrirLesPlisContresignes();
    }

    void contresignerLOuverture() {
        c.contresigner(JURISTE, ouverture());
    }

    void ouvrirLesPlisContresignes() {
        c.achever(
                CHARGE,
                ouverture(),
                b -> b.put("remisAuServiceLe", horloge.instant().toString()),
                200);
    }

    private String ouverture() {
        return c.taches(CHARGE, "Task_OuvrirPlis").get(0).get("id").asText();
    }

    void redigerLeRao(String gagnant, int lots) {
        redigerLeRao(gagnant, lots, 50_000);
    }

    void redigerLeRao(String gagnant, int lots, int montantHt) {
        var rao = c.piece(instructeur, "rao.docx");
        c.faire(
                instructeur,
                "Task_RedigerRao",
                b -> {
                    analyser(b, gagnant, montantHt);
                    b.put("conclusion", "PROPOSER").put("rao", rao);
                    proposer(b, gagnant, lots, montantHt);
                });
    }

    /** The offers are judged as before, but nothing is to be awarded on the only lot. */
    void conclureALArret(String gagnant, String motif) {
        var rao = c.piece(instructeur, "rao.docx");
        c.faire(
                instructeur,
                "Task_RedigerRao",
                b -> {
                    analyser(b, gagnant, 50_000);
                    b.put("conclusion", "ARRETER").put("rao", rao);
                    b.putArray("propositions")
                            .addObject()
                            .put("lot", 1)
                            .put("decision", "SANS_SUITE")
                            .put("motif", motif);
                });
    }

    private void analyser(ObjectNode b, String gagnant, int montantHt) {
        b.set(
                "declarationsInterets",
                lire("[{\"agent\":\"%s\",\"absenceConflit\":true}]".formatted(instructeur)));
        b.get("candidatures").forEach(x -> candidature((ObjectNode) x));
        b.get("offres").forEach(x -> offre((ObjectNode) x, montantHt));
        b.get("notes").forEach(x -> noter((ObjectNode) x, gagnant));
    }

    private static void candidature(ObjectNode o) {
        o.put("typeGroupementOperateurs", "PAS_DE_GROUPEMENT")
                .put("sousTraitanceDeclaree", false)
                .put("recevable", true);
    }

    private static void offre(ObjectNode o, int montantHt) {
        o.put("variante", false).put("qualification", "REGULIERE").put("montantHt", montantHt);
    }

    /** What a formula notes is left to it. */
    private static void noter(ObjectNode o, String gagnant) {
        if (o.get("critere").asText().equals(PRIX_CALCULE)) {
            return;
        }
        o.put("note", o.get("operateur").asText().equals(gagnant) ? 12 : 6)
                .put("appreciation", "Conforme à l’attendu.");
    }

    private static void proposer(ObjectNode b, String gagnant, int lots, int montantHt) {
        var propositions = b.putArray("propositions");
        for (int lot = 1; lot <= lots; lot++) {
            propositions
                    .addObject()
                    .put("lot", lot)
                    .put("decision", "ATTRIBUER")
                    .put("operateur", gagnant)
                    .put("montantHt", montantHt)
                    .put("motif", "Meilleure offre au regard des critères annoncés.");
        }
    }

    void securiser() {
        c.faire(
                JURISTE,
                "Task_SecuriserRao",
                b -> {
                    b.put("decision", "SECURISE");
                    var controles = b.putArray("controles");
                    List.of(
                                    "CANDIDATURES",
                                    "REGULARITE",
                                    "OFFRES_ANORMALEMENT_BASSES",
                                    "CRITERES_ET_METHODE_ANNONCES",
                                    "CALCUL_DES_NOTES",
                                    "MOTIFS")
                            .forEach(controles::add);
                });
    }

    void valider(String agent, String code) {
        c.faire(agent, code, b -> b.put("decision", "VALIDE"));
    }

    void attribuer() {
        c.faire(
                "elu." + acheteur,
                "Task_Attribuer",
                b -> b.put("conclusion", "DECISION").put("dateDecision", aujourdhui().toString()));
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
