package fr.centraleachat.passation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.passation.domain.dce.Visas;
import fr.centraleachat.workflow.Moteur;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A DCE of two lots: checked whole, signed, published, packed, and then frozen. */
@EssaiSpring
class DceViseTest {

    private static final String SI = DeuxLotsALaRedaction.SI;
    private static final String CHARGE = DeuxLotsALaRedaction.CHARGE;
    private static final String JURISTE = "marches2.metropole";
    private static final String RC = DeuxLotsALaRedaction.RC;

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;
    @Autowired Visas visas;
    @Autowired PlatformTransactionManager transactions;

    private DeuxLotsALaRedaction deuxLots;
    private ProgrammeDEssai marche;
    private Amont amont;
    private DceDEssai dce;

    @BeforeEach
    void monter() throws Exception {
        deuxLots = new DeuxLotsALaRedaction(mvc, horloge);
        marche = deuxLots.marche;
        amont = deuxLots.amont;
        dce = deuxLots.dce;
    }

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void isValidatedWholeThenFrozen() throws Exception {
        dce.archive(CHARGE).andExpect(status().isConflict());
        dce.produire(CHARGE);
        rediger(1);
        marche.tenter(
                        JURISTE,
                        "Task_ValiderJuridiquementDce",
                        "{\"decision\":\"VALIDE\",\"conformeAuMontage\":true}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Acte d’engagement, lot 2")))
                .andExpect(content().string(containsString("R2112-1")));
        marche.achever(
                JURISTE,
                "Task_ValiderJuridiquementDce",
                "{\"decision\":\"REFUSE\",\"motifRefus\":\"AE\",\"conformeAuMontage\":true}");
        rediger(2);
        corrigerPendantLaRelecture();
        amont.validerJuridiquement();
        viserPuisPublier();
    }

    /** The set follows what is put back while the juriste reads; a visa on the former falls. */
    private void corrigerPendantLaRelecture() throws Exception {
        poserUnVisa();
        assertThat(dce.etat(SI).at("/visa/par").asText()).isEqualTo(SI);
        var ccap = deuxLots.piece("CCAP");
        var edite = DocxDEssai.corrige(dce.contenu(CHARGE, ccap.get("id").asText()), "Le", "Ledit");
        dce.remettre(CHARGE, ccap.get("id").asText(), "ccap.docx", edite)
                .andExpect(status().isCreated());
        assertThat(dce.etat(SI).has("visa")).isFalse();
        assertThat(deuxLots.piece("CCAP").get("version").asInt()).isEqualTo(2);
    }

    private void poserUnVisa() throws Exception {
        var lues = new ArrayList<UUID>();
        dce.etat(SI).get("pieces").forEach(p -> lues.add(UUID.fromString(p.get("id").asText())));
        var signataire = new TestingAuthenticationToken(SI, null, "AGENT");
        SecurityContextHolder.getContext().setAuthentication(signataire);
        try {
            new TransactionTemplate(transactions)
                    .executeWithoutResult(t -> visas.poser(marche.numero(), lues));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void viserPuisPublier() throws Exception {
        marche.achever(
                SI,
                "Task_ValiderDce",
                "{\"decision\":\"VALIDE\",\"piecesVisees\":[\"%s\"]}"
                        .formatted(
                                String.join(
                                        "\",\"",
                                        dce.etat(SI).get("pieces").findValuesAsText("id"))));
        var etat = dce.etat(SI);
        assertThat(etat.at("/visa/par").asText()).isEqualTo(SI);
        var rc = deuxLots.piece("RC").get("id").asText();
        dce.remettre(CHARGE, rc, "rc.docx", DocxDEssai.de("Autre"))
                .andExpect(status().isConflict());
        dce.demander(CHARGE, RC).andExpect(status().isConflict());
        amont.approuver();
        publier(deuxLots.piece("AAPC").get("id").asText());
        var publiees = dce.fichiers(SI);
        verifierLeManifeste(publiees);
        dce.remettre(CHARGE, rc, "rc.docx", DocxDEssai.de("Autre")).andExpect(status().isCreated());
        dce.demander(CHARGE).andExpect(status().isConflict());
        assertThat(dce.fichiers(SI).get(RC)).isEqualTo(publiees.get(RC));
    }

    private void publier(String avis) throws Exception {
        var dlro = horloge.instant().plus(Duration.ofDays(25));
        marche.achever(
                CHARGE,
                "Task_PreparerPublicite",
                """
                {"decision":"PUBLIER","supports":["PROFIL_ACHETEUR","BOAMP"],"avis":["%s"],
                 "dateEnvoiPrevue":"%s","dlro":"%s"}"""
                        .formatted(avis, LocalDate.now(horloge), dlro));
        moteur.executerLesJobsDus();
        amont.constaterLesEnvois();
    }

    private void verifierLeManifeste(Map<String, byte[]> fichiers) throws Exception {
        var manifeste = new String(fichiers.get("MANIFESTE.txt"), StandardCharsets.UTF_8);
        assertThat(fichiers).hasSize(8);
        assertThat(manifeste).contains(marche.numero(), "publié, avis envoyé le", "version 2");
        for (var fichier : fichiers.entrySet()) {
            if (!fichier.getKey().equals("MANIFESTE.txt")) {
                var sha = MessageDigest.getInstance("SHA-256").digest(fichier.getValue());
                assertThat(manifeste)
                        .contains(HexFormat.of().formatHex(sha) + "  " + fichier.getKey() + "\n");
            }
        }
    }

    /** With what the task proposes, and that many actes d'engagement. */
    private void rediger(int engagements) throws Exception {
        var saisie = (ObjectNode) marche.tache(CHARGE, "Task_RedigerDce").get("valeurs");
        saisie.retain(
                List.of(
                        "reglementConsultation",
                        "ccap",
                        "acteEngagement",
                        "avisAppelConcurrence",
                        "cctp",
                        "piecesFinancieres"));
        var actes = saisie.putArray("acteEngagement");
        for (var ligne : dce.etat(CHARGE).get("lignes")) {
            if (ligne.at("/attendue/piece").asText().equals("AE") && actes.size() < engagements) {
                actes.add(ligne.at("/piece/id").asText());
            }
        }
        marche.achever(CHARGE, "Task_RedigerDce", saisie.toString());
    }
}
