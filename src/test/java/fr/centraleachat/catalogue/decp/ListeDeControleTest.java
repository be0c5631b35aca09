package fr.centraleachat.catalogue.decp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a record lacks before it may be published. */
class ListeDeControleTest {

    private static final LocalDate ENVIRONNEMENT = LocalDate.parse("2026-08-22");

    private ObjectNode marche;

    @BeforeEach
    void lire() throws IOException {
        try (var flux = getClass().getResourceAsStream("/decp/dijon_2024_2025.json")) {
            marche = (ObjectNode) new ObjectMapper().readTree(flux).at("/marches/marche/0");
        }
    }

    @Test
    void findsNothingToBlockInARealRecord() {
        assertThat(bloquants()).isEmpty();
        assertThat(ListeDeControle.estPrete(points())).isTrue();
    }

    @Test
    void doesNotAskForTheDayOfThePublication() {
        marche.remove("datePublicationDonnees");

        assertThat(bloquants()).isEmpty();
    }

    @Test
    void namesWhatIsMissingAndWhatIsNotAdmitted() {
        marche.remove(List.of("nature", "techniques"));
        marche.put("ccag", "CCAG-FCS");
        marche.put("offresRecues", 0);
        marche.put("dateNotification", "2025-04-14+02:00");
        marche.withArrayProperty("titulaires")
                .addObject()
                .putObject("titulaire")
                .put("typeIdentifiant", "SIRET")
                .put("id", "12345678901234");

        assertThat(bloquants())
                .contains(
                        "nature",
                        "techniques.technique",
                        "ccag",
                        "offresRecues",
                        "dateNotification",
                        "titulaires");
        assertThat(ListeDeControle.estPrete(points())).isFalse();
    }

    @Test
    void asksForTheRateOfAnAdvanceThatIsGiven() {
        marche.put("attributionAvance", true).remove("tauxAvance");
        assertThat(bloquants()).containsExactly("tauxAvance");

        marche.put("tauxAvance", 0);
        assertThat(bloquants()).isEmpty();
    }

    @Test
    void refusesMoreFromFranceThanFromTheUnion() {
        marche.put("origineUE", 0.2).put("origineFrance", 0.3);

        assertThat(bloquants()).containsExactly("origineFrance");
    }

    @Test
    void warnsThatNoEnvironmentalConsiderationDoesNotHoldAnyMore() {
        marche.withObjectProperty("considerationsEnvironnementales")
                .putArray("considerationEnvironnementale")
                .add("Pas de considération environnementale");
        marche.put("dateNotification", "2026-08-21");
        assertThat(alertes()).noneMatch(m -> m.contains("L2112-2"));

        marche.put("dateNotification", "2026-08-22");
        assertThat(alertes()).anyMatch(m -> m.contains("22 août 2026"));
        assertThat(bloquants()).isEmpty();
    }

    @Test
    void warnsOfAGroupementOfOne() {
        marche.put("typeGroupementOperateurs", "Conjoint");

        assertThat(alertes()).anyMatch(m -> m.contains("qu’un titulaire"));
    }

    private List<PointDeControle> points() {
        return ListeDeControle.dresser(marche, ENVIRONNEMENT);
    }

    private List<String> bloquants() {
        return points().stream()
                .filter(PointDeControle::bloquant)
                .map(PointDeControle::champ)
                .toList();
    }

    private List<String> alertes() {
        return points().stream().filter(p -> !p.bloquant()).map(PointDeControle::message).toList();
    }
}
