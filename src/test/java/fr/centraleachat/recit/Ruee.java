package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.recit.ClientDeDeuxInstances.Reponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

/** What one client does on a framework: orders mostly, and what else moves the balances. */
final class Ruee implements Callable<Ruee> {

    private static final int ACTES = 8;
    private static final Map<String, String> AGENTS =
            Map.of(
                    "LONGVIC", "instructeur.longvic",
                    "QUETIGNY", "instructeur.quetigny",
                    "AHUY", "instructeur.ahuy",
                    "DIJON_METROPOLE", "achats.metropole");
    static final List<String> ADHERENTS = AGENTS.keySet().stream().sorted().toList();

    private final ClientDeDeuxInstances client;
    private final String marche;
    private final String adherent;
    private final String cle;
    private final Random hasard;
    private final Map<String, BigDecimal> passees = new LinkedHashMap<>();
    private final List<Refus> refus = new ArrayList<>();
    private final List<Long> durees = new ArrayList<>();
    private BigDecimal rendu = BigDecimal.ZERO;

    Ruee(ClientDeDeuxInstances client, String marche, int rang) {
        this.client = client;
        this.marche = "/api/marches/" + marche;
        this.adherent = ADHERENTS.get(rang % ADHERENTS.size());
        this.cle = marche + "-" + rang + "-";
        this.hasard = new Random((marche + rang).hashCode());
    }

    /** An order that was refused, and what the refusal says was left. */
    record Refus(String adherent, BigDecimal montant, BigDecimal reste) {}

    @Override
    public Ruee call() throws Exception {
        for (int i = 0; i < ACTES; i++) {
            int tirage = hasard.nextInt(20);
            if (tirage < 3 && !passees.isEmpty()) {
                annuler();
            } else if (tirage == 3 && aUnQuota()) {
                transferer(i);
            } else {
                commander(i, tirage == 4 ? 2 : 1);
            }
        }
        return this;
    }

    List<Refus> refus() {
        return refus;
    }

    List<Long> durees() {
        return durees;
    }

    int nombre() {
        return passees.size();
    }

    /** Accepted and not taken back. */
    BigDecimal engage() {
        return passees.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal rendu() {
        return rendu;
    }

    private boolean aUnQuota() {
        return adherent.equals("LONGVIC") || adherent.equals("QUETIGNY");
    }

    /** Sent as many times under one key: one order. */
    private void commander(int rang, int fois) throws Exception {
        var montant = BigDecimal.valueOf(hasard.nextInt(1, 1_500), 2);
        for (int i = 0; i < fois; i++) {
            var reponse = commander(montant, cle + rang);
            durees.add(reponse.nanos());
            assertThat(reponse.statut()).as(reponse.toString()).isIn(201, 409);
            if (reponse.statut() == 201) {
                passees.put(reponse.corps().get("id").asText(), montant);
            } else {
                refus.add(new Refus(adherent, montant, reste(reponse)));
            }
        }
    }

    private Reponse commander(BigDecimal montant, String cle) throws Exception {
        var corps =
                "{\"adherent\":\"%s\",\"montantHt\":%s,\"objet\":\"Papier\"}"
                        .formatted(adherent, montant.toPlainString());
        return client.poster(AGENTS.get(adherent), marche + "/commandes", corps, cle);
    }

    static BigDecimal reste(Reponse refus) {
        assertThat(refus.corps().has("resteHt")).as(refus.toString()).isTrue();
        return new BigDecimal(refus.corps().get("resteHt").asText());
    }

    private void annuler() throws Exception {
        var id = passees.keySet().iterator().next();
        var reponse =
                client.poster(
                        AGENTS.get(adherent),
                        marche + "/commandes/" + id + "/annulation",
                        "{\"motif\":\"Erreur\"}",
                        cle);
        assertThat(reponse.statut()).as(reponse.toString()).isEqualTo(200);
        rendu = rendu.add(passees.remove(id));
    }

    /** Proposed at one instance, accepted at the other; either may come too late. */
    private void transferer(int rang) throws Exception {
        var vers = adherent.equals("LONGVIC") ? "QUETIGNY" : "LONGVIC";
        var corps =
                "{\"de\":\"%s\",\"vers\":\"%s\",\"montantHt\":%d.%02d,\"motif\":\"Rentrée\"}"
                        .formatted(adherent, vers, hasard.nextInt(20), hasard.nextInt(1, 100));
        var agent = AGENTS.get(adherent);
        var propose = client.poster(agent, marche + "/transferts", corps, cle + "t" + rang);
        assertThat(propose.statut()).as(propose.toString()).isIn(201, 409);
        if (propose.statut() == 201) {
            var id = propose.corps().get("id").asText();
            var chemin = marche + "/transferts/" + id + "/acceptation";
            var accepte = client.poster(AGENTS.get(vers), chemin, "", cle);
            assertThat(accepte.statut()).as(accepte.toString()).isIn(200, 409);
        }
    }

    /** Once all is quiet: the cent too many is refused, what is left passes, and then nothing. */
    static void epuiser(
            ClientDeDeuxInstances client, String marche, String adherent, BigDecimal reste)
            throws Exception {
        var derniere = new Ruee(client, marche, ADHERENTS.indexOf(adherent));
        var centime = new BigDecimal("0.01");
        var refus = derniere.commander(reste.add(centime), "trop-" + adherent);
        assertThat(refus.statut()).as(refus.toString()).isEqualTo(409);
        assertThat(reste(refus)).isEqualByComparingTo(reste);
        if (reste.signum() > 0) {
            var tout = derniere.commander(reste, "tout-" + adherent);
            assertThat(tout.statut()).as(tout.toString()).isEqualTo(201);
        }
        var rien = derniere.commander(centime, "rien-" + adherent);
        assertThat(rien.statut()).as(rien.toString()).isEqualTo(409);
        assertThat(reste(rien)).isEqualByComparingTo("0");
    }
}
