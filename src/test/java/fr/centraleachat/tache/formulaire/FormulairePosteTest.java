package fr.centraleachat.tache.formulaire;

import static fr.centraleachat.tache.formulaire.Liaisons.LECTEUR;
import static fr.centraleachat.tache.formulaire.Liaisons.LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.common.Montant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormulairePosteTest {

    @Test
    void readsWhatAPagePostsAsTheApiReadsItsBody() {
        var corps =
                poster(
                        Map.of(
                                "decision", List.of("ACCORD"),
                                "motifRetour", List.of("  "),
                                "techniques", List.of("Accord-cadre", "Sans objet"),
                                "montantMaximumHt", List.of("168\u202f000,50 €"),
                                "lots[0].numero", List.of("1"),
                                "lots[0].objet", List.of("Voirie"),
                                "lots[0].montantEstimeHt", List.of("90000.1"),
                                "variantes", List.of("false"),
                                "envoyeLe", List.of("2026-07-01T12:00"),
                                "taux", List.of("5,5")));
        var saisie = LIAISON.lier(SaisieDEssai.class, corps, false).saisie();
        assertThat(saisie.montantMaximumHt()).isEqualTo(Montant.de("168000.50"));
        assertThat(saisie.techniques()).hasSize(2);
        assertThat(saisie.lots().get(0).montantEstimeHt()).isEqualTo(Montant.de("90000.10"));
        assertThat(saisie.variantes()).isFalse();
        assertThat(saisie.envoyeLe()).isEqualTo(Instant.parse("2026-07-01T10:00:00Z"));
        assertThat(saisie.taux()).isEqualByComparingTo("5.5");
    }

    @Test
    void dropsBlankRowsAndKeepsTheOrderOfTheOthers() {
        var corps =
                poster(
                        Map.of(
                                "lots[10].objet", List.of("Dernier"),
                                "lots[2].objet", List.of("Premier"),
                                "lots[5].objet", List.of("")));
        assertThat(corps.path("lots").findValuesAsText("objet"))
                .containsExactly("Premier", "Dernier");
    }

    @Test
    void keepsWhatCannotBeReadAsItWasTyped() {
        var corps =
                poster(
                        Map.of(
                                "montantMaximumHt", List.of("environ 100"),
                                "signeeLe", List.of("demain"),
                                "inconnu", List.of("1")));
        assertThat(corps.path("montantMaximumHt").asText()).isEqualTo("environ 100");
        assertThat(corps.path("signeeLe").asText()).isEqualTo("demain");
        assertThat(corps.has("inconnu")).isFalse();
    }

    private static JsonNode poster(Map<String, List<String>> parametres) {
        return FormulairePoste.enJson(LECTEUR.lire(SaisieDEssai.class), parametres);
    }
}
