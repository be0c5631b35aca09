package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.catalogue.MarcheDEssai;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Fifty clients at once on one framework, through two instances on one database: orders, orders
 * taken back, the same order twice, quotas that change hands. {@code -Drepetitions=100} for more.
 */
class CinquanteClientsTest {

    private static final int CLIENTS = 50;
    private static final int REPETITIONS = Integer.getInteger("repetitions", 2);
    private static final BigDecimal MAXIMUM = new BigDecimal("1500.37");

    private final ExecutorService fils = Executors.newFixedThreadPool(CLIENTS);
    private final List<Ruee> jouees = new ArrayList<>();
    private DeuxInstances instances;
    private List<ClientDeDeuxInstances> clients;

    @BeforeEach
    void demarrer() throws Exception {
        instances = DeuxInstances.demarrer();
        clients =
                IntStream.range(0, CLIENTS)
                        .mapToObj(rang -> new ClientDeDeuxInstances(instances, rang))
                        .toList();
    }

    @AfterEach
    void arreter() throws Exception {
        fils.shutdownNow();
        if (instances != null) {
            instances.arreter();
        }
    }

    @Test
    void neverDrawACentTooMany(TestReporter rapport) throws Exception {
        for (int i = 1; i <= REPETITIONS; i++) {
            var marche = ouvrir("RUEE-" + i);
            var ruees = ensemble(marche);
            verifier(marche, ruees);
            jouees.addAll(ruees);
        }
        dire(rapport);
    }

    private String ouvrir(String reference) {
        var jdbc = instances.jdbc();
        var jour = LocalDate.now(ZoneId.of("Europe/Paris"));
        MarcheDEssai.creer(jdbc, reference, "Papier")
                .du(jour.minusDays(1), jour.plusYears(1))
                .plafonne(MAXIMUM)
                .rejointPar("AHUY")
                .rejointPar("LONGVIC")
                .rejointPar("QUETIGNY")
                .dote("LONGVIC", new BigDecimal("250.10"))
                .dote("QUETIGNY", new BigDecimal("180.05"));
        return reference;
    }

    private List<Ruee> ensemble(String marche) throws Exception {
        var actes =
                IntStream.range(0, CLIENTS)
                        .mapToObj(rang -> new Ruee(clients.get(rang), marche, rang))
                        .toList();
        var ruees = new ArrayList<Ruee>();
        for (var ruee : fils.invokeAll(actes, 2, TimeUnit.MINUTES)) {
            ruees.add(ruee.get());
        }
        return ruees;
    }

    private void verifier(String marche, List<Ruee> ruees) throws Exception {
        var livre = RestesSuccessifs.de(instances.jdbc(), marche, MAXIMUM, Ruee.ADHERENTS);
        var accepte = somme(ruees, Ruee::engage);
        assertThat(livre.total()).isEqualByComparingTo(accepte).isLessThanOrEqualTo(MAXIMUM);
        assertThat(tenu(marche)).isEqualByComparingTo(accepte);
        for (var refus : ruees.stream().flatMap(r -> r.refus().stream()).toList()) {
            assertThat(refus.reste()).as(refus.toString()).isNotNegative();
            assertThat(refus.reste()).as(refus.toString()).isLessThan(refus.montant());
            assertThat(livre.eurent(refus.adherent(), refus.reste())).as(refus.toString()).isTrue();
        }
        for (var adherent : Ruee.ADHERENTS) {
            var reste = lu(marche, adherent, "reste");
            assertThat(lu(marche, adherent, "engage")).isEqualByComparingTo(livre.engage(adherent));
            assertThat(reste).isEqualByComparingTo(livre.reste(adherent));
        }
        for (var adherent : Ruee.ADHERENTS) {
            Ruee.epuiser(clients.get(0), marche, adherent, lu(marche, adherent, "reste"));
        }
    }

    private BigDecimal tenu(String marche) {
        return instances
                .jdbc()
                .sql("select engage from app.periode_de_marche where marche = ?")
                .param(marche)
                .query(BigDecimal.class)
                .single();
    }

    private BigDecimal lu(String marche, String adherent, String champ) throws Exception {
        var chemin = "/api/marches/" + marche + "/consommation";
        var reponse = clients.get(1).lire("instructeur.ahuy", chemin);
        assertThat(reponse.statut()).as(reponse.toString()).isEqualTo(200);
        for (var ligne : reponse.corps().get("adherents")) {
            if (ligne.get("adherent").asText().equals(adherent)) {
                return new BigDecimal(ligne.get(champ).asText());
            }
        }
        return champ.equals("engage")
                ? BigDecimal.ZERO
                : new BigDecimal(reponse.corps().get("aRepartir").asText());
    }

    private void dire(TestReporter rapport) {
        var durees = jouees.stream().flatMap(r -> r.durees().stream()).sorted().toList();
        var refus = jouees.stream().mapToInt(r -> r.refus().size()).sum();
        rapport.publishEntry(
                "%d runs: %d orders asked, %d refused, %s € stand, %s € taken back; p50 %d ms, p95 %d ms"
                        .formatted(
                                REPETITIONS,
                                durees.size(),
                                refus,
                                somme(jouees, Ruee::engage),
                                somme(jouees, Ruee::rendu),
                                durees.get(durees.size() / 2) / 1_000_000,
                                durees.get(durees.size() * 95 / 100) / 1_000_000));
        assertThat(refus).as("refusals").isGreaterThan(REPETITIONS * 10);
    }

    private static BigDecimal somme(List<Ruee> ruees, Function<Ruee, BigDecimal> quoi) {
        return ruees.stream().map(quoi).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
