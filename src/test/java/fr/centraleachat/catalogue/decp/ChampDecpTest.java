package fr.centraleachat.catalogue.decp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The fields, what they admit and which are needed are those of the official schema. */
class ChampDecpTest {

    /** Told when they happen, each by an act of its own. */
    private static final List<String> EVENEMENTS =
            List.of("actesSousTraitance", "modificationsActesSousTraitance", "modifications");

    private final JsonNode marche = marche();

    @Test
    void areThoseOfTheSchema() {
        var attendus = new TreeSet<String>();
        marche.path("properties").fieldNames().forEachRemaining(attendus::add);
        EVENEMENTS.forEach(attendus::remove);

        assertThat(Stream.of(ChampDecp.values()).map(ChampDecp::cle))
                .containsAll(attendus)
                .allMatch(attendus::contains);
    }

    @Test
    void areNeededWhereTheSchemaNeedsThem() {
        assertThat(
                        Stream.of(ChampDecp.values())
                                .filter(ChampDecp::estObligatoire)
                                .map(ChampDecp::cle)
                                .distinct())
                .containsExactlyInAnyOrderElementsOf(mots(marche.path("required")));
    }

    @Test
    void admitTheValuesOfTheSchema() {
        for (var champ : ChampDecp.values()) {
            if (!champ.valeurs().isEmpty()) {
                assertThat(champ.valeurs()).as(champ.code()).isEqualTo(admises(champ));
            }
        }
    }

    private List<String> admises(ChampDecp champ) {
        var noeud = marche.path("properties").path(champ.cle());
        int point = champ.code().indexOf('.');
        if (point > 0) {
            noeud = noeud.path("properties").path(champ.code().substring(point + 1));
        }
        var renvoi = noeud.path("$ref").asText("");
        if (!renvoi.isEmpty()) {
            noeud = marche.path("definitions").path(renvoi.substring(renvoi.lastIndexOf('/') + 1));
        }
        return mots(noeud.has("items") ? noeud.path("items").path("enum") : noeud.path("enum"));
    }

    private static List<String> mots(JsonNode liste) {
        var mots = new ArrayList<String>();
        liste.forEach(m -> mots.add(m.asText()));
        return mots;
    }

    private static JsonNode marche() {
        try (var flux = ChampDecpTest.class.getResourceAsStream("/schema_decp_v2.0.3.json")) {
            return new ObjectMapper().readTree(flux).at("/definitions/marche");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
