package fr.centraleachat.passation.domain.marche;

import static fr.centraleachat.passation.domain.AchevementFixture.JOUR;
import static fr.centraleachat.passation.domain.AchevementFixture.SIRET;
import static fr.centraleachat.passation.domain.AchevementFixture.signature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.centraleachat.common.Montant;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.DonneesEssentielles;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.FichesDUnMapa;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.analyse.ResultatDeLAnalyse;
import fr.centraleachat.passation.domain.attribution.TypeGroupementOperateurs;
import fr.centraleachat.passation.domain.attribution.TypeIdentifiant;
import fr.centraleachat.passation.domain.marche.Notification.VariationDePrix;
import fr.centraleachat.passation.domain.montage.Montage;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The données essentielles against the official schema (R2196-1). */
class DonneesEssentiellesTest {

    private static final String NUMERO = "2026-0001";

    private final ObjectMapper json =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .setSerializationInclusion(JsonInclude.Include.NON_NULL);
    private final Procedures procedures = mock(Procedures.class);
    private final Fiches fiches = mock(Fiches.class);
    private final ResultatDeLAnalyse analyse = mock(ResultatDeLAnalyse.class);
    private final Organisation organisation = mock(Organisation.class);
    private final Procedure procedure = mock(Procedure.class);
    private final Marche marche = mock(Marche.class);
    private final AssemblageDesDonnees assemblage =
            new AssemblageDesDonnees(procedures, fiches, analyse, organisation);
    private JsonNode schema;

    @BeforeEach
    void marcheNotifie() throws IOException {
        schema = json.readTree(getClass().getResource("/schema_decp_v2.0.3.json"));
        var lot = mock(Lot.class);
        var acheteur = mock(Adherent.class);
        when(lot.dureeMois()).thenReturn(null);
        when(procedures.exiger(NUMERO)).thenReturn(procedure);
        when(procedures.lot(NUMERO, 1)).thenReturn(lot);
        when(procedures.lots(NUMERO)).thenReturn(List.of(lot));
        when(procedure.numero()).thenReturn(NUMERO);
        when(procedure.objet()).thenReturn("Réfection des chemins");
        when(procedure.codeCPV()).thenReturn("45233120");
        when(procedure.type()).thenReturn(TypeDeProcedure.MAPA);
        when(acheteur.siret()).thenReturn("24210041000123");
        when(organisation.adherent("DIJON_METROPOLE")).thenReturn(acheteur);
        when(analyse.offresRecues(NUMERO, 1)).thenReturn(3);
        when(fiches.exiger(NUMERO, Montage.class))
                .thenReturn(new FichesDUnMapa(json).montage(60_000));
        when(fiches.exiger(NUMERO, 1, Signature.class))
                .thenReturn(signature("2026DMPA0001L1", JOUR));
        notifieAvec(null);
        when(marche.procedure()).thenReturn(NUMERO);
        when(marche.lot()).thenReturn(1);
        when(marche.acheteur()).thenReturn("DIJON_METROPOLE");
        when(marche.idMarche()).thenReturn("2026DMPA0001L1");
        when(marche.montantHt()).thenReturn(Montant.de(60_000));
        when(marche.dateNotification()).thenReturn(JOUR);
    }

    private void notifieAvec(List<SousTraitanceNotifiee> actes) {
        when(fiches.derniere(NUMERO, 1, Notification.class))
                .thenReturn(
                        Optional.of(
                                new Notification(
                                        UUID.randomUUID(),
                                        Notification.Mode.PROFIL_ACHETEUR,
                                        TypeGroupementOperateurs.PAS_DE_GROUPEMENT,
                                        actes != null,
                                        actes,
                                        true,
                                        new BigDecimal("12.5"),
                                        null,
                                        null)));
    }

    /** Walks the official list: what the law adds to it one day fails here. */
    @Test
    void lackOnlyTheDayOfTheirPublicationOnceTheMarcheIsNotified() {
        var requis = schema.at("/definitions/marche/required");
        var produites = produites();
        var manquants = new ArrayList<String>();
        requis.forEach(
                champ -> {
                    if (produites.path(champ.asText()).isMissingNode()) {
                        manquants.add(champ.asText());
                    }
                });

        assertThat(requis.size()).isEqualTo(24);
        assertThat(manquants).containsExactly("datePublicationDonnees");
    }

    @Test
    void areValidOnceTheyArePublished() {
        when(marche.datePublicationDonnees()).thenReturn(JOUR.plusDays(3));
        notifieAvec(
                List.of(
                        new SousTraitanceNotifiee(
                                1,
                                TypeIdentifiant.SIRET,
                                SIRET,
                                6,
                                Montant.de(5_000),
                                VariationDePrix.FERME)));

        assertThat(fautes(produites())).isEmpty();
        assertThat(produites().at("/actesSousTraitance/0/acteSousTraitance/id").asInt())
                .isEqualTo(1);
    }

    /** Canary: a schema that accepts anything proves nothing. */
    @Test
    void areRefusedByTheSchemaWithAWordThatItDoesNotKnow() {
        when(marche.datePublicationDonnees()).thenReturn(JOUR);
        var produites = (ObjectNode) produites();

        assertThat(fautes(produites.deepCopy().put("ccag", "Autre"))).isNotEmpty();
        assertThat(fautes(produites.deepCopy().put("inconnu", 1))).isNotEmpty();
    }

    @Test
    void sayTheAvanceAsAPartOfTheWhole() {
        assertThat(produites().path("tauxAvance").decimalValue()).isEqualByComparingTo("0.125");
    }

    @Test
    void comeBackWholeFromTheRegistryOfEvents() throws IOException {
        var donnees = assemblage.de(marche);

        assertThat(json.readValue(json.writeValueAsString(donnees), DonneesEssentielles.class))
                .isEqualTo(donnees);
    }

    private JsonNode produites() {
        return json.valueToTree(assemblage.de(marche));
    }

    private List<Error> fautes(JsonNode donnees) {
        var document = json.createObjectNode();
        document.putObject("marches").putArray("marche").add(donnees);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(schema)
                .validate(document);
    }
}
