package fr.centraleachat.passation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.document.ConversionEnPdf;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Works have a CCAP of their own, and their price is noted by a formula that the RC announces. */
@EssaiSpring
class DceDeTravauxTest {

    private static final String CHARGE = DeuxLotsALaRedaction.CHARGE;

    @Autowired MockMvc mvc;
    @Autowired Clock horloge;
    @Autowired ConversionEnPdf pdf;

    @Test
    void isWrittenWithTheirCcapAndTheFormula() throws Exception {
        var saisine =
                SaisineFixture.nettoyageDeLongvic()
                        .replace("SERVICES", "TRAVAUX")
                        .replace("NETTOYAGE", "SIGNALETIQUE")
                        .replace("90911200", "45233290");
        var marche = ProgrammeDEssai.ouvrir(mvc, DeuxLotsALaRedaction.SI, saisine);
        var amont = new Amont(marche, horloge);
        amont.instruire();
        marche.achever(CHARGE, "Task_DefinirMontage", montage(amont));
        amont.accorder();
        var dce = new DceDEssai(mvc, marche.numero());

        var ecrites = dce.produire(CHARGE);

        assertThat(ecrites.findValuesAsText("libelle")).contains("CCAP, travaux");
        var reglement = dce.contenu(CHARGE, ecrites.at("/0/piece/id").asText());
        assertThat(DocxDEssai.texte(reglement))
                .contains("Note = ", "arrondie à 1 décimale", "Le prix le plus bas");
        var ccap = dce.contenu(CHARGE, ecrites.at("/1/piece/id").asText());
        assertThat(DocxDEssai.texte(ccap))
                .contains("Article 7. Réception et garanties", "CCAG", "Travaux")
                .doesNotContain("{{");
        if (pdf.estPossible()) {
            assertThat(pdf.convertir(ccap)).startsWith("%PDF-".getBytes(US_ASCII));
        }
    }

    private static String montage(Amont amont) throws Exception {
        return amont.montage()
                .avec("ccag", "\"TRAVAUX\"")
                .avec("departage", "\"PRIX_LE_PLUS_BAS\"")
                .avec(
                        "criteres",
                        """
                        [{"libelle":"Prix","type":"PRIX","poids":60,"decimales":1,
                          "formule":"PROPORTIONNELLE"},
                         {"libelle":"Environnement","type":"ENVIRONNEMENTAL","poids":40,
                          "methodeNotation":"Produits"}]""")
                .json()
                .replace("90911200", "45233290");
    }
}
