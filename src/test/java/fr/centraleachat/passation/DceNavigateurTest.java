package fr.centraleachat.passation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import fr.centraleachat.EssaiNavigateur;
import fr.centraleachat.Navigateur;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The chargé has a DCE written, edits its RC and puts it back; a jurist replaces the modèle. */
@EssaiNavigateur
class DceNavigateurTest {

    private static final String CHARGE = "marches.metropole";
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Path MODELE =
            Path.of("src/main/resources/reference/modeles/reglement-de-la-consultation.docx");

    /** Each piece is a request. */
    private static final LocatorAssertions.ContainsTextOptions LONGTEMPS =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @Autowired WebApplicationContext contexte;
    @Autowired Clock horloge;

    private MockMvc mvc;

    @BeforeEach
    void relier() {
        mvc = MockMvcBuilders.webAppContextSetup(contexte).apply(springSecurity()).build();
    }

    @Test
    void aNewModeleServesTheNextProcedureOnly(Navigateur navigateur) throws Exception {
        var ancienne = monter();
        navigateur.connecter(CHARGE);
        produire(navigateur, ancienne);
        remettre(navigateur, ancienne);
        remplacerLeModele(navigateur, ancienne);
        var suivante = monter();
        produire(navigateur.surTelephone().connecter(CHARGE), suivante);

        assertThat(rc(suivante)).contains("Règlement révisé par la juriste");
        assertThat(rc(ancienne)).doesNotContain("révisé par la juriste");
    }

    private String monter() throws Exception {
        var marche =
                ProgrammeDEssai.ouvrir(
                        mvc, "instructeur.longvic", SaisineFixture.nettoyageDeLongvic());
        var amont = new Amont(marche, horloge);
        amont.instruire();
        amont.definirLeMontage();
        amont.accorder();
        return marche.numero();
    }

    /** From its task, which then proposes what was written. */
    private static void produire(Navigateur navigateur, String numero) {
        var page = navigateur.aller("/taches?procedure=" + numero);
        page.locator("[data-liste] a.titre").click();
        assertThat(page.locator("h1")).hasText("Rédiger le DCE");
        page.getByText("Produire les pièces du DCE").click();
        assertThat(page.locator(".message.ok")).containsText("4 pièces écrites", LONGTEMPS);
        assertThat(page.locator("#dce")).containsText("écrite par l’application");
        assertThat(page.locator("#formulaire")).containsText("Règlement de la consultation.docx");
        navigateur.exigerAccessible();
    }

    private void remettre(Navigateur navigateur, String numero) throws Exception {
        var page = navigateur.aller("/procedures/" + numero + "?onglet=pieces");
        navigateur.exigerAccessible();
        page.locator("#dce tbody tr").first().locator("a").click();
        joindre(page, "rc.docx", "ceci".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        page.getByText("Remettre cette version").click();
        assertThat(page.locator("main [role=alert]")).containsText(".docx lisible");
        joindre(page, "rc.docx", DocxDEssai.corrige(version(page), "en français", "en anglais"));
        page.getByText("Remettre cette version").click();
        assertThat(page.locator(".message.ok")).containsText("La version 2");
        page.getByText("avec la version 1").click();
        assertThat(page.locator(".comparaison .passage ins")).containsText("anglais");
        assertThat(page.locator(".comparaison .passage del")).containsText("français");
        navigateur.exigerAccessible();
        navigateur.photographier("dce-comparaison");
    }

    private static byte[] version(Page page) throws Exception {
        var fichier = page.waitForDownload(() -> page.getByText("Télécharger la version").click());
        return Files.readAllBytes(fichier.path());
    }

    private static void remplacerLeModele(Navigateur navigateur, String numero) throws Exception {
        var page = navigateur.connecter("admin").aller("/administration/modeles");
        page.getByText("Règlement de la consultation").click();
        var modele =
                DocxDEssai.corrige(
                        Files.readAllBytes(MODELE),
                        "Règlement de la consultation (RC)",
                        "Règlement révisé par la juriste");
        joindre(page, "rc-juriste.docx", modele);
        page.getByText("Déposer la version").click();
        assertThat(page.locator(".message.ok")).containsText("essayez-la");
        page.locator("[name=procedure]").fill(numero);
        var essai = page.waitForDownload(() -> page.getByText("Essayer et télécharger").click());
        assertThat(DocxDEssai.texte(Files.readAllBytes(essai.path())))
                .contains("Règlement révisé par la juriste", numero);
        page.reload();
        page.locator("button:has-text('Mettre en service')").click();
        assertThat(page.locator(".message.ok")).containsText("mis en service");
        navigateur.exigerAccessible();
        navigateur.photographier("dce-modele-en-service");
    }

    private static void joindre(Page page, String nom, byte[] octets) {
        page.locator("#fichier").setInputFiles(new FilePayload(nom, DOCX, octets));
    }

    private String rc(String numero) throws Exception {
        var dce = new DceDEssai(mvc, numero);
        return DocxDEssai.texte(dce.contenu(CHARGE, dce.ecrire(CHARGE, "RC")));
    }
}
