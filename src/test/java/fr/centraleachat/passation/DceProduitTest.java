package fr.centraleachat.passation;

import static fr.centraleachat.passation.DceDEssai.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.document.ConversionEnPdf;
import fr.centraleachat.workflow.Moteur;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A DCE of two lots: written at once, taken back edited, checked, signed, published, packed. */
@EssaiSpring
class DceProduitTest {

    private static final String SI = "instructeur.longvic";
    private static final String CHARGE = "marches.metropole";
    private static final String JURISTE = "marches2.metropole";
    private static final String RC = "Règlement de la consultation.docx";

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;
    @Autowired ConversionEnPdf pdf;

    private ProgrammeDEssai marche;
    private Amont amont;
    private DceDEssai dce;

    @BeforeEach
    void monter() throws Exception {
        marche = ProgrammeDEssai.ouvrir(mvc, SI, SaisineFixture.nettoyageDeLongvic());
        amont = new Amont(marche, horloge);
        dce = new DceDEssai(mvc, marche.numero());
        amont.instruire();
        dce.demander(CHARGE).andExpect(status().isConflict());
        marche.achever(CHARGE, "Task_DefinirMontage", montage());
        amont.accorder();
    }

    private String montage() throws Exception {
        return amont.montage()
                .avec(
                        "lots",
                        """
                        [{"numero":1,"objet":"Écoles","codeCPV":"90911200","montantEstimeHt":100000.00,
                          "budgetAlloueHt":100000.00,"dureeMois":36,"lieuExecution":"21355"},
                         {"numero":2,"objet":"Gymnases","codeCPV":"90911200","montantEstimeHt":68000.00,
                          "budgetAlloueHt":70000.00,"dureeMois":36,"lieuExecution":"21355"}]""")
                .avec(
                        "sousCriteres",
                        """
                        [{"critere":"Technique","libelle":"Encadrement","poids":60},
                         {"critere":"Technique","libelle":"Contrôle","poids":40}]""")
                .avec("negociationAnnoncee", "\"OUI_OU_ATTRIBUTION_SANS_NEGOCIER\"")
                .sans("motifNonAllotissement")
                .json();
    }

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void isWrittenAtOnceFromWhatTheProcedureKnows() throws Exception {
        dce.demander(SI).andExpect(status().isForbidden());
        var ecrites = dce.produire(CHARGE);
        assertThat(ecrites.findValuesAsText("libelle"))
                .containsExactly(
                        "Règlement de la consultation",
                        "CCAP, fournitures et services",
                        "Acte d’engagement, lot 1",
                        "Acte d’engagement, lot 2",
                        "Avis d’appel public à la concurrence");
        assertThat(ecrites.findValuesAsText("sort")).containsOnly("ECRITE");
        assertThat(texte(ecrites, 0))
                .contains("Critère", "Prix", "40 %", "Moins-disant sur offre")
                .contains("dont : Encadrement", "60 % du critère, soit 27 %")
                .contains("celle d’attribuer le marché sur la base des offres initiales")
                .contains("Écoles", "Gymnases", "6 jours", "120 jours", "[à compléter]", "R2123-5")
                .doesNotContain("{{", "Il n’y a pas de négociation", "100 000", "[critere]");
        assertThat(texte(ecrites, 1))
                .contains("Article 8. Pénalités", "30 jours", "tribunal administratif de Dijon")
                .contains("Une avance de 5 %", "Les prix sont révisables")
                .doesNotContain("{{", "retenue de garantie de", "Les prix sont fermes");
        assertThat(texte(ecrites, 3))
                .contains("Lot 2 : Gymnases", "Acte d’engagement")
                .doesNotContain("{{", "Lot 1 :");
        assertThat(texte(ecrites, 4)).contains("Section VI", "45 %").doesNotContain("{{");
        if (pdf.estPossible()) {
            var converti = pdf.convertir(contenu(ecrites, 0));
            assertThat(new String(Arrays.copyOf(converti, 5), StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
        assertThat(dce.produire(CHARGE).findValuesAsText("sort")).containsOnly("INCHANGEE");
    }

    @Test
    void keepsWhatAnAgentPutBackUnlessAsked() throws Exception {
        var premiere = dce.produire(CHARGE).at("/0/piece/id").asText();
        var octets = dce.contenu(CHARGE, premiere);
        refuse(premiere, "rc.pdf", octets, "un fichier « .docx »");
        refuse(premiere, "rc.docm", octets, "macros");
        refuse(premiere, "rc.docx", DocxDEssai.avecMacro(), "macros");
        refuse(premiere, "rc.docx", DocxDEssai.bombe(), "trop volumineux");
        refuse(premiere, "rc.docx", "Bonjour".getBytes(StandardCharsets.UTF_8), ".docx lisible");
        refuse(premiere, "rc.docx", octets, "identique à la version 1");
        refuse(premiere, "rc.docx", new byte[0], "Joignez le fichier");
        var edite = DocxDEssai.corrige(octets, "en français", "en français ou en anglais");
        var remise = json(dce.remettre(CHARGE, premiere, "rc final.docx", edite));
        assertThat(remise.get("nom").asText()).isEqualTo(RC);
        assertThat(remise.get("version").asInt()).isEqualTo(2);

        var passages = dce.comparer(CHARGE, premiere, remise.get("id").asText()).at("/passages");
        assertThat(passages).hasSize(1);
        assertThat(passages.at("/0/fragments").findValuesAsText("sort")).contains("AJOUTE");
        assertThat(passages.toString()).contains("ou en anglais").doesNotContain("Gymnases");

        var relance = dce.produire(CHARGE);
        assertThat(relance.at("/0/sort").asText()).isEqualTo("GARDEE");
        assertThat(relance.at("/0/piece/version").asInt()).isEqualTo(2);
        var recrite = dce.produire(CHARGE, RC);
        assertThat(recrite.at("/0/sort").asText()).isEqualTo("ECRITE");
        assertThat(recrite.at("/0/piece/version").asInt()).isEqualTo(3);
    }

    private void refuse(String piece, String nom, byte[] octets, String motif) throws Exception {
        dce.remettre(CHARGE, piece, nom, octets)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(motif)));
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

    /** The set follows what is put back while the juriste reads. */
    private void corrigerPendantLaRelecture() throws Exception {
        var ccap = piece("CCAP");
        var edite = DocxDEssai.corrige(dce.contenu(CHARGE, ccap.get("id").asText()), "Le", "Ledit");
        dce.remettre(CHARGE, ccap.get("id").asText(), "ccap.docx", edite)
                .andExpect(status().isCreated());
        assertThat(piece("CCAP").get("version").asInt()).isEqualTo(2);
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
        var rc = piece("RC").get("id").asText();
        dce.remettre(CHARGE, rc, "rc.docx", DocxDEssai.de("Autre"))
                .andExpect(status().isConflict());
        dce.demander(CHARGE, RC).andExpect(status().isConflict());
        amont.approuver();
        publier(piece("AAPC").get("id").asText());
        var publiees = dce.fichiers(SI);
        verifierLeManifeste(publiees);
        dce.remettre(CHARGE, rc, "rc.docx", DocxDEssai.de("Autre")).andExpect(status().isCreated());
        dce.demander(CHARGE).andExpect(status().isConflict());
        assertThat(dce.fichiers(SI).get(RC)).isEqualTo(publiees.get(RC));
    }

    private void publier(String avis) throws Exception {
        var dlro = horloge.instant().plus(java.time.Duration.ofDays(25));
        marche.achever(
                CHARGE,
                "Task_PreparerPublicite",
                """
                {"decision":"PUBLIER","supports":["PROFIL_ACHETEUR","BOAMP"],"avis":["%s"],
                 "dateEnvoiPrevue":"%s","dlro":"%s"}"""
                        .formatted(avis, java.time.LocalDate.now(horloge), dlro));
        moteur.executerLesJobsDus();
        amont.constaterLesEnvois();
    }

    private void verifierLeManifeste(java.util.Map<String, byte[]> fichiers) throws Exception {
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

    private JsonNode piece(String categorie) throws Exception {
        for (var piece : dce.etat(CHARGE).get("pieces")) {
            if (piece.get("categorie").asText().equals(categorie)) {
                return piece;
            }
        }
        throw new AssertionError(categorie);
    }

    private String texte(JsonNode ecrites, int rang) throws Exception {
        return DocxDEssai.texte(contenu(ecrites, rang));
    }

    private byte[] contenu(JsonNode ecrites, int rang) throws Exception {
        return dce.contenu(CHARGE, ecrites.at("/" + rang + "/piece/id").asText());
    }
}
