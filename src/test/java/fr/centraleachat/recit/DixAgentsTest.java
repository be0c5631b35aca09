package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.passation.SaisineFixture;
import fr.centraleachat.recit.SessionDAgent.Reponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Ten agents who work the same twenty procédures at once for a minute. */
class DixAgentsTest {

    private static final List<String> AGENTS =
            List.of(
                    "marches.metropole",
                    "marches.metropole",
                    "marches.metropole",
                    "marches2.metropole",
                    "marches2.metropole",
                    "instructeur.longvic",
                    "instructeur.longvic",
                    "instructeur.longvic",
                    "elu.longvic",
                    "elu.longvic");
    private static final List<Integer> PREVUS = List.of(200, 204, 403, 404, 409);
    private static final String QUI_ET_QUAND = "par .+, le .+\\d\\d.h.\\d\\d";
    private static final Duration DUREE =
            Duration.ofSeconds(Long.getLong("centrale.dix-agents.secondes", 60));

    private final Map<String, String> pieces = new HashMap<>();
    private Path dossier;
    private ApplicationSeparee application;

    @BeforeEach
    void ouvrirVingtProcedures() throws Exception {
        dossier = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "agents");
        application = ApplicationSeparee.demarrer(dossier);
        var si = new SessionDAgent(application.adresse(), "instructeur.longvic");
        for (int i = 0; i < 20; i++) {
            var creee = si.appeler("POST", "/api/procedures", SaisineFixture.nettoyageDeLongvic());
            assertThat(creee.statut()).as(creee.toString()).isEqualTo(201);
            var numero = creee.corps().get("numero").asText();
            pieces.put(numero, si.piece(numero, "piece.pdf"));
        }
    }

    @AfterEach
    void arreter() throws Exception {
        if (application != null) {
            application.arreter();
        }
    }

    @Test
    void doNoTaskTwiceAndAreToldWhoWasFaster(TestReporter rapport) throws Exception {
        var reponses = travailler();
        var conflits = reponses.stream().filter(r -> r.statut() == 409).toList();
        var achevees = achevees(reponses);
        rapport.publishEntry("tasks done", String.valueOf(achevees.size()));
        rapport.publishEntry("conflicts", String.valueOf(conflits.size()));

        assertThat(reponses).filteredOn(r -> !PREVUS.contains(r.statut())).isEmpty();
        assertThat(achevees).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(conflits)
                .isNotEmpty()
                .allSatisfy(
                        c ->
                                assertThat(c.corps().path("detail").asText())
                                        .as(c.toString())
                                        .containsPattern(QUI_ET_QUAND));
        for (var numero : pieces.keySet()) {
            assertThat(ouvertes(numero)).as(numero).hasSize(1);
        }
        exigerUneTraceDeChacune(achevees.size());
    }

    /** What the database holds was told to an agent, once: a line of the journal, and a fiche. */
    private void exigerUneTraceDeChacune(int achevees) {
        var faits = FaitsEnBase.lire(dossier);
        assertThat(faits.keySet()).isEqualTo(pieces.keySet());
        assertThat(compter(faits, "journal TACHE ")).isEqualTo(achevees);
        assertThat(compter(faits, "fiche ")).isEqualTo(achevees + faits.size());
        assertThat(faits.values())
                .as("every procédure was worked on")
                .allMatch(f -> f.keySet().stream().anyMatch(n -> n.startsWith("journal TACHE ")));
    }

    private static int compter(Map<String, Map<String, Integer>> faits, String debut) {
        return faits.values().stream()
                .flatMap(f -> f.entrySet().stream())
                .filter(f -> f.getKey().startsWith(debut))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private List<Reponse> travailler() throws Exception {
        long fin = System.nanoTime() + DUREE.toNanos();
        var bureaux = Executors.newFixedThreadPool(AGENTS.size());
        try {
            var journees = new ArrayList<Future<List<Reponse>>>();
            for (int i = 0; i < AGENTS.size(); i++) {
                var session = new SessionDAgent(application.adresse(), AGENTS.get(i));
                journees.add(
                        bureaux.submit(
                                new Journee(session, pieces, () -> System.nanoTime() > fin, i)));
            }
            var reponses = new ArrayList<Reponse>();
            for (var journee : journees) {
                reponses.addAll(journee.get());
            }
            return reponses;
        } finally {
            bureaux.shutdownNow();
        }
    }

    private static List<String> achevees(List<Reponse> reponses) {
        return reponses.stream()
                .filter(r -> r.statut() == 200 && r.appel().contains("/achevement"))
                .map(r -> r.appel().replaceAll(".*/taches/([^/]+)/.*", "$1"))
                .collect(Collectors.toList());
    }

    /** A MAPA before its publicity has one open task, always. */
    private List<String> ouvertes(String numero) throws Exception {
        var toutes = new ArrayList<String>();
        for (var agent : AGENTS.stream().distinct().toList()) {
            new SessionDAgent(application.adresse(), agent)
                    .lire("/api/taches?taille=200&procedure=" + numero)
                    .corps()
                    .path("contenu")
                    .forEach(t -> toutes.add(t.get("id").asText()));
        }
        return toutes.stream().distinct().toList();
    }
}
