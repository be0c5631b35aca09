package fr.centraleachat.pilotage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fr.centraleachat.EssaiNavigateur;
import fr.centraleachat.Navigateur;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.statistique.CompterLesDurees;
import fr.centraleachat.passation.SaisineFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fifteen appels d'offres of 2021: ten of 133 days, and five of Longvic of 152, of which 12 more at
 * the visa of the DCE and 7 more in the analysis.
 */
@EssaiNavigateur
class PourquoiNavigateurTest {

    private static final String PERIODE = "?du=2021-01&au=2021-12";
    private static final String REPONSE =
            "Longvic : 19 j de plus que l’ensemble, dont 12 j en validation du DCE, tenus par le"
                    + " service instructeur.";
    private static final LocalDate DEPART = LocalDate.of(2021, 1, 4);

    @Autowired Delais delais;
    @Autowired ApplicationEventPublisher moteur;
    @Autowired CompterLesDurees comptage;
    @Autowired TransactionTemplate transactions;

    @Test
    void aManagerSeesThatLongvicIsSlowerOpensWhyAndPrintsIt(Navigateur manager) throws Exception {
        var numero = raconter(manager);
        var page = manager.connecter("manager.metropole").aller("/delais" + PERIODE);
        var barres = page.locator("section:has(#t-adherent) tbody tr");
        assertThat(barres.first()).containsText("Longvic");
        assertThat(barres.first()).containsText("152 j");
        manager.photographier("delais");
        manager.exigerAccessible();

        barres.first().locator("th a").click();
        assertThat(page.locator(".reponse")).hasText(insecable(REPONSE));
        manager.photographier("delais-pourquoi");
        manager.exigerAccessible();
        exigerImprime(page);

        page.locator("section:has(#t-pourquoi) tbody tr").nth(3).locator("td a").click();
        assertThat(page.locator("h1")).hasText("Terminées");
        assertThat(page.locator("tbody tr")).hasCount(6);
        manager.exigerAccessible();
        page.locator("tbody tr a", new Page.LocatorOptions().setHasText(numero)).click();
        assertThat(page.locator("h1")).containsText("Nettoyage");
        manager.exigerSain();
    }

    @Test
    void standsOnAPhone(Navigateur manager) {
        var telephone = manager.surTelephone();
        telephone.connecter("manager.metropole");
        for (var page : new String[] {"/delais", "/delais?adherent=LONGVIC&du=2021-01"}) {
            telephone.aller(page);
            telephone.photographier("390" + page.replaceAll("\\W", "-"));
            telephone.exigerAccessible();
        }
    }

    /** What Chromium prints is what one reads. */
    private static void exigerImprime(Page page) throws IOException {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var octets = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        Files.write(Path.of("target/captures/delais-pourquoi.pdf"), octets);
        try (var pdf = Loader.loadPDF(octets)) {
            var lecture = new PDFTextStripper();
            lecture.setEndPage(1);
            var texte = lecture.getText(pdf).replaceAll("\\s+", " ").replace('\u00a0', ' ');
            assertThat(texte).contains(REPONSE).contains("4. Validation du DCE", "13. Diffusion");
            assertThat(texte).doesNotContain("Mes tâches").doesNotContain("Filtrer");
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** The last one is a procédure that runs today, whose visa took 40 days. */
    private String raconter(Navigateur agent) {
        var numero = ouvrirUneProcedure(agent);
        transactions.executeWithoutResult(
                t -> {
                    var histoire = new Histoire(delais, moteur);
                    var lentes = Map.of(Histoire.VALIDATION, 19, "REDACTION_RAO", 27);
                    for (int i = 1; i <= 15; i++) {
                        boolean deLongvic = i <= 5;
                        histoire.notifier(
                                "PIL-%02d".formatted(i),
                                deLongvic ? "LONGVIC" : "QUETIGNY",
                                DEPART.plusDays(7L * i),
                                deLongvic ? lentes : Map.of());
                    }
                    histoire.passer(numero, Histoire.VALIDATION, DEPART, 40);
                });
        comptage.compter();
        return numero;
    }

    private static String ouvrirUneProcedure(Navigateur agent) {
        return agent.creer(
                "/procedures", "instructeur.longvic", SaisineFixture.nettoyageDeLongvic());
    }

    private static String insecable(String texte) {
        return texte.replace(" :", "\u00a0:");
    }
}
