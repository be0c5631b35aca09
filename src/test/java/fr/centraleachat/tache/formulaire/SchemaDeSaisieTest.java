package fr.centraleachat.tache.formulaire;

import static fr.centraleachat.tache.formulaire.Liaisons.LECTEUR;
import static fr.centraleachat.tache.formulaire.Liaisons.LIAISON;
import static fr.centraleachat.tache.formulaire.Liaisons.MAPPER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.centraleachat.common.DonneesRefusees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema and the binding agree: what one accepts the other does. */
class SchemaDeSaisieTest {

    private static final String ACCEPTE =
            """
            {"decision": "ACCORD", "techniques": ["Sans objet"], "variantes": false,
             "lots": [{"numero": 1, "objet": "Voirie", "montantEstimeHt": 90000.10}]%s}""";

    private final Schema schema =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(ecrire(false));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", \"dureeMois\": 12",
                ", \"taux\": 5.5",
                ", \"taux\": 100",
                ", \"signeeLe\": \"2026-11-21\"",
                ", \"envoyeLe\": \"2026-11-21T12:00:00+01:00\"",
                ", \"envoyeLe\": \"2026-11-21T11:00:00Z\"",
                ", \"preuve\": \"8c5c1c3e-6f5a-4f0e-9b57-0d8a5f0f6f11\"",
                ", \"annexes\": [\"8c5c1c3e-6f5a-4f0e-9b57-0d8a5f0f6f11\"]",
                ", \"annexes\": []",
                ", \"motifRetour\": \"\"",
                ", \"service\": {\"adherent\": \"LONGVIC\", \"code\": \"BATIMENTS\"}",
                ", \"motifSansAvis\": \"La DSF est fermée.\"",
                ", \"montantMaximumHt\": 100"
            })
    void acceptsWhatBinds(String champ) {
        var corps = lire(ACCEPTE.formatted(champ));
        assertThat(valide(corps)).isTrue();
        assertThat(seLie(corps)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", \"inconnu\": 1",
                ", \"dureeMois\": 0",
                ", \"dureeMois\": 1.5",
                ", \"dureeMois\": \"12\"",
                ", \"taux\": 101",
                ", \"taux\": -1",
                ", \"signeeLe\": \"21/11/2026\"",
                ", \"signeeLe\": \"2026-02-30\"",
                ", \"envoyeLe\": \"2026-11-21T12:00:00\"",
                ", \"envoyeLe\": 1700000000",
                ", \"preuve\": \"RC.pdf\"",
                ", \"annexes\": \"8c5c1c3e-6f5a-4f0e-9b57-0d8a5f0f6f11\"",
                ", \"montantMaximumHt\": 10.001",
                ", \"montantMaximumHt\": \"10\"",
                ", \"service\": {\"adherent\": \"LONGVIC\"}",
                ", \"service\": \"BATIMENTS\"",
                ", \"motifSansAvis\": 3"
            })
    void refusesWhatDoesNotBind(String champ) {
        var corps = lire(ACCEPTE.formatted(champ));
        assertThat(valide(corps)).isFalse();
        assertThat(seLie(corps)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                """
                {"decision": "RETOUR", "techniques": ["Sans objet"], "variantes": true,
                 "lots": [{"numero": 1, "objet": "Voirie", "montantEstimeHt": 1}]}""",
                """
                {"decision": "RETOUR", "motifRetour": " ", "techniques": ["Sans objet"],
                 "variantes": true,
                 "lots": [{"numero": 1, "objet": "Voirie", "montantEstimeHt": 1}]}""",
                """
                {"decision": "ACCORD", "techniques": ["Accord-cadre"], "variantes": true,
                 "lots": [{"numero": 1, "objet": "Voirie", "montantEstimeHt": 1}]}""",
                """
                {"decision": "PEUT_ETRE", "techniques": ["Sans objet"], "variantes": true,
                 "lots": [{"numero": 1, "objet": "Voirie", "montantEstimeHt": 1}]}""",
                """
                {"decision": "ACCORD", "techniques": [], "variantes": true,
                 "lots": [{"numero": 1, "objet": "Voirie", "montantEstimeHt": 1}]}""",
                """
                {"decision": "ACCORD", "techniques": ["Sans objet"], "variantes": true,
                 "lots": [{"numero": 1, "objet": "Voirie", "montantEstimeHt": 1,
                           "petitLot": true}]}""",
                """
                {"decision": "ACCORD", "techniques": ["Sans objet"], "variantes": true,
                 "lots": [{"numero": 1, "objet": "Un objet bien trop long", "montantEstimeHt": 1}]}"""
            })
    void refusesABodyThatIsNotComplete(String texte) {
        var corps = lire(texte);
        assertThat(valide(corps)).isFalse();
        assertThat(seLie(corps)).isFalse();
    }

    @Test
    void asksForTheMotifOnlyWhenAnAvisIsMissing() {
        assertThat(ecrire(true).path("required").toString()).contains("motifSansAvis");
        assertThat(ecrire(false).path("required").toString()).doesNotContain("motifSansAvis");
    }

    @Test
    void speaksFrenchAndCitesTheArticle() {
        var maximum = ecrire(false).path("properties").path("montantMaximumHt");
        assertThat(maximum.path("title").asText()).isEqualTo("Maximum");
        assertThat(maximum.path("description").asText()).isEqualTo("(R2162-4)");
    }

    private static JsonNode ecrire(boolean motifDu) {
        var modele = LECTEUR.lire(SaisieDEssai.class);
        return new SchemaDeSaisie().ecrire(modele, "Essai", motifDu);
    }

    private boolean valide(JsonNode corps) {
        return schema.validate(
                        corps,
                        contexte -> contexte.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    private static boolean seLie(JsonNode corps) {
        try {
            LIAISON.lier(SaisieDEssai.class, corps, false);
            return true;
        } catch (DonneesRefusees e) {
            return false;
        }
    }

    private static JsonNode lire(String texte) {
        try {
            return MAPPER.readTree(texte);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
