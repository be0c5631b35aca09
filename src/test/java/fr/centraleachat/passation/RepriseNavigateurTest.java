package fr.centraleachat.passation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import fr.centraleachat.EssaiNavigateur;
import fr.centraleachat.Navigateur;
import org.junit.jupiter.api.Test;

/** The administrateur at the pages that bring files in. */
@EssaiNavigateur
class RepriseNavigateurTest {

    private static final String PAGE = "/administration/reprises";

    @Test
    void asksForTheFactsOfThePhaseThatIsChosen(Navigateur navigateur) {
        var page = navigateur.connecter("admin").aller(PAGE + "/nouvelle");

        page.locator("[name=phase][value=REDACTION_DCE]").check();
        assertThat(page.locator("[data-champ=montage]")).isVisible();
        assertThat(page.locator("[data-champ=dce]")).isHidden();
        page.locator("[name=phase][value=VALIDATION_DCE]").check();
        assertThat(page.locator("[data-champ=dce]")).isVisible();
        assertThat(page.locator("[data-champ=accords]")).isHidden();
        page.locator("[name=phase][value=LANCEMENT]").check();
        assertThat(page.locator("[data-champ=accords]")).isVisible();
        navigateur.exigerAccessible();
        navigateur.surTelephone().connecter("admin").aller(PAGE + "/nouvelle");
        navigateur.exigerAccessible();
    }

    @Test
    void saysWhatIsWrongWithAWorkbook(Navigateur navigateur) {
        var page = navigateur.connecter("admin").aller(PAGE);

        page.locator("#fichier").setInputFiles(fichier("dossiers.xlsx"));
        page.locator("#pieces").setInputFiles(new FilePayload[] {fichier("RC.pdf")});
        page.locator("button[value=verifier]").click();

        assertThat(page.locator("main [role=alert]")).containsText(".xlsx lisible");
        navigateur.exigerAccessible();
    }

    private static FilePayload fichier(String nom) {
        return new FilePayload(nom, "application/pdf", "Ceci n’est rien.".getBytes(UTF_8));
    }
}
