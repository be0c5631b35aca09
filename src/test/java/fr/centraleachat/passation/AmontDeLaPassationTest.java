package fr.centraleachat.passation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Phases 1 to 6 on the real engine, through the API, with every return once. */
@EssaiSpring
class AmontDeLaPassationTest {

    private static final String SI = "instructeur.longvic";
    private static final String CHARGE = "marches.metropole";
    private static final String JURISTE = "marches2.metropole";
    private static final String ELU = "elu.longvic";

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired HorlogeDEssai horloge;
    @Autowired Clock maintenant;
    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager transactions;

    private ProgrammeDEssai marche;
    private Amont amont;

    @BeforeEach
    void ouvrir() throws Exception {
        marche = ProgrammeDEssai.ouvrir(mvc, SI, SaisineFixture.nettoyageDeLongvic());
        amont = new Amont(marche, maintenant);
        donnerLeSiret(null);
    }

    private void donnerLeSiret(String siret) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        t ->
                                jdbc.sql("update app.adherent set siret = ? where code = 'LONGVIC'")
                                        .param(siret)
                                        .update());
    }

    @AfterEach
    void remettreLHeure() {
        horloge.remettre();
    }

    @Test
    void leadsAMapaToTheOpeningOfThePlisThroughEveryReturn() throws Exception {
        amont.instruire();
        unMontageRendu();
        amont.accorder();
        unDceQuiRevientDeChacun();
        donnerLeSiret("21210355000019");
        amont.publier();
        moteur.executerLesJobsDus();
        marche.estEn("LANCEMENT", "Task_ConstaterEnvoi");
        amont.constaterLesEnvois();
        assertThat(marche.phase()).isEqualTo("CONSULTATION");
        assertThat(marche.ouvertes()).isEmpty();
        horloge.avancer(Duration.ofDays(26));
        moteur.executerLesJobsDus();
        marche.estEn("OUVERTURE_REMISE", "Task_OuvrirPlis");
    }

    private void unMontageRendu() throws Exception {
        amont.definirLeMontage();
        marche.achever(
                SI,
                "Task_AccorderMontage",
                "{\"decision\":\"RETOUR\",\"motifRetour\":\"Trop court\"}");
        marche.estEn("MONTAGE_CONCERTE", "Task_DefinirMontage");
        assertThat(
                        marche.tache(CHARGE, "Task_DefinirMontage")
                                .at("/valeurs/Motif du retour")
                                .asText())
                .isEqualTo("Trop court");
        amont.definirLeMontage();
    }

    private void unDceQuiRevientDeChacun() throws Exception {
        amont.rediger();
        marche.achever(
                JURISTE,
                "Task_ValiderJuridiquementDce",
                "{\"decision\":\"REFUSE\",\"motifRefus\":\"RC à revoir\",\"conformeAuMontage\":false}");
        revenuEnRedaction("Juriste : RC à revoir");
        amont.validerJuridiquement();
        marche.achever(
                SI,
                "Task_ValiderDce",
                "{\"decision\":\"RESERVES\",\"reserves\":\"Gymnase oublié\"}");
        revenuEnRedaction("Service instructeur : Gymnase oublié");
        rendreVise();
        marche.achever(
                ELU,
                "Task_ApprouverDce",
                "{\"decision\":\"RENVOYE\",\"motifRenvoi\":\"Durée trop longue\"}");
        revenuEnRedaction("Élu référent : Durée trop longue");
        rendreApprouve();
        marche.achever(
                CHARGE,
                "Task_PreparerPublicite",
                "{\"decision\":\"REPRENDRE\",\"motifReprise\":\"AAPC incomplet\"}");
        revenuEnRedaction("Équipe marchés : AAPC incomplet");
        rendreApprouve();
    }

    private void rendreVise() throws Exception {
        amont.validerJuridiquement();
        amont.viser();
    }

    private void rendreApprouve() throws Exception {
        rendreVise();
        amont.approuver();
    }

    private void revenuEnRedaction(String motif) throws Exception {
        marche.estEn("REDACTION_DCE", "Task_RedigerDce");
        assertThat(marche.tache(CHARGE, "Task_RedigerDce").at("/valeurs/Motif du retour").asText())
                .isEqualTo(motif);
        amont.rediger();
    }

    @Test
    void refusesWhatTheLawRefusesAndSaysWhatToDo() throws Exception {
        amont.instruire();
        refuseUnMontageIllegal();
        amont.definirLeMontage();
        amont.accorder();
        amont.rediger();
        refuseUnDceQuiSEcarteDuMontage();
        amont.validerJuridiquement();
        refuseUnVisaPartielEtUnePieceGelee();
        amont.viser();
        amont.approuver();
        refuseLaPubliciteSansSiretNiSupport();
    }

    private void refuseUnMontageIllegal() throws Exception {
        marche.tenter(
                        CHARGE,
                        "Task_DefinirMontage",
                        amont.montage()
                                .avec("procedure", "\"SANS_PUBLICITE\"")
                                .avec("beneficiaires", "[\"NULLE_PART\"]")
                                .sans("motifNonAllotissement")
                                .json())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[?(@.champ=='procedure')]").exists())
                .andExpect(jsonPath("$.erreurs[?(@.champ=='beneficiaires[0]')]").exists())
                .andExpect(jsonPath("$.erreurs[?(@.champ=='motifNonAllotissement')]").exists());
    }

    private void refuseUnDceQuiSEcarteDuMontage() throws Exception {
        marche.tenter(
                        JURISTE,
                        "Task_ValiderJuridiquementDce",
                        "{\"decision\":\"VALIDE\",\"conformeAuMontage\":false}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].regle").value("R2152-11"));
    }

    private void refuseUnVisaPartielEtUnePieceGelee() throws Exception {
        marche.tenter(
                        SI,
                        "Task_ValiderDce",
                        "{\"decision\":\"VALIDE\",\"piecesVisees\":[\"" + amont.rc() + "\"]}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("piecesVisees"));
        marche.deposer(
                        CHARGE,
                        "RC",
                        new MockMultipartFile("fichier", "rc.pdf", "application/pdf", new byte[3]))
                .andExpect(status().isConflict());
    }

    private void refuseLaPubliciteSansSiretNiSupport() throws Exception {
        var hier = LocalDate.now(ZoneId.of("Europe/Paris")).minusDays(1);
        marche.tenter(
                        CHARGE,
                        "Task_PreparerPublicite",
                        amont.publicite("[\"PROFIL_ACHETEUR\"]", hier + "T12:00:00+01:00"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[?(@.champ=='supports')]").exists())
                .andExpect(jsonPath("$.erreurs[?(@.champ=='dlro')]").exists())
                .andExpect(jsonPath("$.erreurs[?(@.regle=='R2196-1')]").exists());
        donnerLeSiret("21210355000019");
        amont.publier();
    }
}
