package fr.centraleachat.catalogue.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.catalogue.MarcheDEssai;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What must be published is listed, completed, put in a file that is valid, and said published. */
@EssaiSpring
@Transactional
class PublicationsTest {

    private static final LocalDate JOUR = LocalDate.parse("2026-03-20");

    @Autowired Publications publications;
    @Autowired PublierLesDonnees publier;
    @Autowired CompleterLesDonnees completer;
    @Autowired JdbcClient jdbc;
    @Autowired HorlogeDEssai horloge;

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void ouvrir() throws IOException {
        horloge.regler(Instant.parse("2026-03-20T09:00:00Z"));
        MarcheDEssai.creer(jdbc, "PUB-PRET", "Prêt")
                .du(LocalDate.parse("2026-01-31"), LocalDate.parse("2028-01-31"))
                .deDonnees(donnees("PUB-PRET").toString(), 40_000);
        MarcheDEssai.creer(jdbc, "PUB-INCOMPLET", "Incomplet")
                .du(LocalDate.parse("2026-01-10"), LocalDate.parse("2028-01-10"))
                .deDonnees(
                        donnees("PUB-INCOMPLET").without(List.of("ccag", "techniques")).toString(),
                        90_000);
        MarcheDEssai.creer(jdbc, "PUB-PETIT", "Petit").deDonnees("{}", 39_999);
        MarcheDEssai.creer(jdbc, "PUB-ANCIEN", "Avant 2024")
                .du(LocalDate.parse("2023-12-31"), LocalDate.parse("2028-01-31"))
                .deDonnees("{}", 900_000);
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void listsThoseThatTheAmountAndTheDayRequireLateFirst() {
        assertThat(miens(Vue.A_PUBLIER)).containsExactly("PUB-INCOMPLET", "PUB-PRET");
        assertThat(miens(Vue.EN_RETARD)).containsExactly("PUB-INCOMPLET");

        var pret = publications.de("PUB-PRET");
        assertThat(pret.etat()).isEqualTo(EtatDePublication.PRETE);
        assertThat(pret.limite()).isEqualTo("2026-03-31");
        var incomplet = publications.de("PUB-INCOMPLET");
        assertThat(incomplet.etat()).isEqualTo(EtatDePublication.A_COMPLETER);
        assertThat(incomplet.manques())
                .extracting(p -> p.champ())
                .containsExactly("techniques.technique", "ccag");
        assertThat(publications.de("PUB-PETIT").due()).isFalse();
    }

    @Test
    void writesAFileThatTheOfficialSchemaAccepts() throws IOException {
        var fichier = fichier(List.of());

        assertThat(fichier.at("/marches/marche").findValuesAsText("objet"))
                .contains("PUB-PRET")
                .doesNotContain("PUB-INCOMPLET", "PUB-PETIT");
        assertThat(fichier.at("/marches/marche/0/datePublicationDonnees").asText())
                .isEqualTo("2026-03-20");
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(
                                json.readTree(getClass().getResource("/schema_decp_v2.0.3.json")));
        assertThat(schema.validate(fichier)).isEmpty();
    }

    @Test
    void completesWhatIsMissingAndThenPublishesIt() throws IOException {
        completer.completer(
                "PUB-INCOMPLET",
                Map.of("ccag", List.of("Travaux"), "techniques.technique", List.of("Sans objet")));

        assertThat(publications.de("PUB-INCOMPLET").etat()).isEqualTo(EtatDePublication.PRETE);
        assertThat(publier.publier(List.of("PUB-INCOMPLET", "PUB-PRET"), JOUR)).isEqualTo(2);
        assertThat(publier.publier(List.of("PUB-INCOMPLET", "PUB-PRET"), JOUR)).isZero();
        assertThat(publications.de("PUB-PRET").publieeLe()).isEqualTo("2026-03-20");
        assertThat(miens(Vue.A_PUBLIER)).isEmpty();
        assertThat(fichier(List.of("PUB-PRET")).at("/marches/marche")).isEmpty();
        assertThatThrownBy(
                        () -> completer.completer("PUB-PRET", Map.of("ccag", List.of("Travaux"))))
                .isInstanceOf(EtatIncompatible.class);
    }

    @Test
    void refusesToPublishWhatIsNotCompleteOrOnAnImpossibleDay() {
        assertThatThrownBy(() -> publier.publier(List.of("PUB-PRET", "PUB-INCOMPLET"), JOUR))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("PUB-INCOMPLET");
        for (var jour : new String[] {"2026-03-21", "2026-01-30"}) {
            assertThatThrownBy(() -> publier.publier(List.of("PUB-PRET"), LocalDate.parse(jour)))
                    .isInstanceOf(DonneesRefusees.class);
        }
    }

    @Test
    void refusesAValueThatTheSchemaDoesNotAdmit() {
        assertThatThrownBy(
                        () ->
                                completer.completer(
                                        "PUB-INCOMPLET",
                                        Map.of(
                                                "ccag",
                                                List.of("CCAG"),
                                                "offresRecues",
                                                List.of("0"))))
                .isInstanceOf(DonneesRefusees.class)
                .satisfies(
                        e ->
                                assertThat(((DonneesRefusees) e).erreurs())
                                        .extracting(f -> f.champ())
                                        .containsExactly("ccag", "offresRecues"));
    }

    private List<String> miens(Vue vue) {
        return publications.page(vue, 0, 200).stream()
                .map(DonneesDeMarche::reference)
                .filter(r -> r.startsWith("PUB-"))
                .toList();
    }

    private JsonNode fichier(List<String> references) throws IOException {
        var flux = new ByteArrayOutputStream();
        publications.ecrire(references, JOUR, flux);
        return json.readTree(flux.toByteArray());
    }

    /** A real record of Dijon, under another name and not published yet. */
    private ObjectNode donnees(String objet) throws IOException {
        var reel =
                (ObjectNode)
                        json.readTree(getClass().getResource("/decp/dijon_2024_2025.json"))
                                .at("/marches/marche/0");
        reel.put("objet", objet).put("dateNotification", "2026-01-31");
        reel.remove("datePublicationDonnees");
        return reel;
    }
}
