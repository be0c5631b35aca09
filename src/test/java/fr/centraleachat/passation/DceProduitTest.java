package fr.centraleachat.passation;

import static fr.centraleachat.passation.DceDEssai.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.document.ConversionEnPdf;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A DCE of two lots: written at once, taken back edited, written again. */
@EssaiSpring
class DceProduitTest {

    private static final String SI = DeuxLotsALaRedaction.SI;
    private static final String CHARGE = DeuxLotsALaRedaction.CHARGE;
    private static final String RC = DeuxLotsALaRedaction.RC;

    @Autowired MockMvc mvc;
    @Autowired Clock horloge;
    @Autowired ConversionEnPdf pdf;

    private DceDEssai dce;

    @BeforeEach
    void monter() throws Exception {
        dce = new DeuxLotsALaRedaction(mvc, horloge).dce;
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
        convertir(contenu(ecrites, 0));
        assertThat(dce.produire(CHARGE).findValuesAsText("sort")).containsOnly("INCHANGEE");
    }

    private void convertir(byte[] docx) {
        if (pdf.estPossible()) {
            var converti = pdf.convertir(docx);
            assertThat(new String(Arrays.copyOf(converti, 5), StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
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

    private String texte(JsonNode ecrites, int rang) throws Exception {
        return DocxDEssai.texte(contenu(ecrites, rang));
    }

    private byte[] contenu(JsonNode ecrites, int rang) throws Exception {
        return dce.contenu(CHARGE, ecrites.at("/" + rang + "/piece/id").asText());
    }
}
