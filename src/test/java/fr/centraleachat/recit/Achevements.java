package fr.centraleachat.recit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the agents enter from the verification of the attributaire to the archives. */
final class Achevements {

    private final Conduite c;
    private final String acheteur;
    private final Clock horloge;
    private final Lettres lettres;

    Achevements(Conduite c, String acheteur, Clock horloge) {
        this.c = c;
        this.acheteur = acheteur;
        this.horloge = horloge;
        this.lettres = new Lettres(c, horloge);
    }

    void verifier(String operateur, List<Integer> lots) {
        verifier("Task_VerifierAttributaire", operateur, lots);
    }

    void verifier(String code, String operateur, List<Integer> lots) {
        var piece = c.piece(Gestes.CHARGE, "attestation.pdf");
        c.faire(
                Gestes.CHARGE,
                code,
                b -> {
                    b.put("dateLimitePieces", aujourdhui().plusDays(7).toString());
                    certificat(b.putArray("attestationsFiscales").addObject(), operateur, piece)
                            .put("delivreLe", aujourdhui().minusDays(10).toString());
                    certificat(b.putArray("attestationsVigilance").addObject(), operateur, piece)
                            .put("delivreeLe", aujourdhui().minusDays(10).toString());
                    b.putArray("autresPieces")
                            .addObject()
                            .put("operateur", operateur)
                            .put("type", "SIREN")
                            .put("piece", piece);
                    parLot(b, operateur, lots, piece);
                });
    }

    private static void parLot(ObjectNode b, String operateur, List<Integer> lots, String piece) {
        var actes = b.putArray("actesEngagementSignes");
        var resultats = b.putArray("resultats");
        for (int lot : lots) {
            actes.addObject().put("lot", lot).put("operateur", operateur).put("piece", piece);
            resultats
                    .addObject()
                    .put("lot", lot)
                    .put("operateur", operateur)
                    .put("resultat", "CONFORME");
        }
    }

    private ObjectNode certificat(ObjectNode o, String operateur, String piece) {
        return o.put("operateur", operateur)
                .put("valableJusquAu", aujourdhui().plusMonths(5).toString())
                .put("piece", piece);
    }

    void redigerLesLettres() {
        lettres.rediger();
    }

    void prouverLesLettres() {
        lettres.prouver();
    }

    void signer(int lot) {
        signer(lot, 200);
    }

    JsonNode signer(int lot, int statut) {
        return signer(lot, aujourdhui(), statut);
    }

    JsonNode signer(int lot, LocalDate le, int statut) {
        var maire = "maire." + acheteur;
        var marche = c.piece(maire, "marche-signe-" + lot + ".pdf");
        return c.achever(
                maire,
                c.tache(maire, "Task_Signer", lot),
                b -> {
                    b.put("fondementSignature", "DELEGATION")
                            .put("referenceFondement", "2026-DEL-12")
                            .put("dateFondement", "2026-04-10")
                            .put("dateSignature", le.toString());
                    b.putArray("marcheSigne").add(marche);
                },
                statut);
    }

    void notifier(int lot) {
        redigerLaNotification(lot);
        recevoirLaNotification(lot);
    }

    void redigerLaNotification(int lot) {
        var lettre = c.piece(Gestes.CHARGE, "notification-" + lot + ".docx");
        c.faire(
                Gestes.CHARGE,
                "Task_RedigerNotification",
                lot,
                b ->
                        b.put("lettreNotification", lettre)
                                .put("modeNotification", "PROFIL_ACHETEUR")
                                .put("attributionAvance", false)
                                .put("typeGroupementOperateurs", "PAS_DE_GROUPEMENT")
                                .put("sousTraitanceDeclaree", false));
    }

    void recevoirLaNotification(int lot) {
        var preuve = c.piece(Gestes.CHARGE, "reception-" + lot + ".pdf");
        c.attentes(Gestes.CHARGE)
                .forEach(
                        a -> {
                            if ("NOTIFICATION".equals(a.get("type").asText())
                                    && a.path("lot").asInt() == lot) {
                                c.envoyer(
                                        "connecteur.metropole",
                                        "/notifications/" + a.get("id").asText() + "/reception",
                                        "{\"recueLe\":\"%s\",\"preuve\":\"%s\"}"
                                                .formatted(horloge.instant(), preuve),
                                        200);
                            }
                        });
    }

    void publierLesDonnees(int lot) {
        c.faire(
                Gestes.CHARGE,
                "Task_PublierAvisAttribution",
                lot,
                b -> b.put("datePublicationDonnees", aujourdhui().toString()));
    }

    /** The avis of a procédure formalisée, with the données essentielles. */
    void publierLAvis(int lot) {
        c.faire(
                Gestes.CHARGE,
                "Task_PublierAvisAttribution",
                lot,
                b -> {
                    var supports = b.putArray("supportsAvis");
                    var envois = b.putArray("envois");
                    for (var support : List.of("BOAMP", "JOUE")) {
                        supports.add(support);
                        envois.addObject()
                                .put("support", support)
                                .put("envoyeLe", horloge.instant().toString())
                                .put("reference", "26-" + lot);
                    }
                    b.put("datePublicationDonnees", aujourdhui().toString());
                });
    }

    void transmettreALaTresorerie(int lot) {
        var piece = c.piece(Gestes.CHARGE, "bordereau-" + lot + ".pdf");
        c.faire(
                Gestes.CHARGE,
                "Task_TransmettreTresorerie",
                lot,
                b -> {
                    b.putArray("piecesTransmises").add(piece);
                    b.put("transmisLe", horloge.instant().toString());
                });
    }

    void archiver() {
        archiver(200);
    }

    JsonNode archiver(int statut) {
        return c.achever(
                Gestes.CHARGE,
                c.taches(Gestes.CHARGE, "Task_Archiver").get(0).get("id").asText(),
                b ->
                        b.put("dossierComplet", true)
                                .put("finExecutionPrevue", aujourdhui().plusYears(3).toString())
                                .put("sortFinal", "TRI"),
                statut);
    }

    /** A MAPA of one lot, from its attribution to its end. */
    void jusquAuxArchives(String operateur) {
        verifier(operateur, List.of(1));
        redigerLesLettres();
        prouverLesLettres();
        signer(1);
        notifier(1);
        publierLesDonnees(1);
        transmettreALaTresorerie(1);
        archiver();
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
