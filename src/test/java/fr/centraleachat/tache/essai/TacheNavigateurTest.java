package fr.centraleachat.tache.essai;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.centraleachat.EssaiNavigateur;
import fr.centraleachat.Navigateur;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EssaiNavigateur
class TacheNavigateurTest {

    private static final String SI = "instructeur.longvic";

    @Autowired Essais essais;

    private String numero;

    @BeforeEach
    void demarrer() {
        numero = essais.demarrer(null);
    }

    @Test
    void isAccessibleFromTheListToTheForm(Navigateur agent) {
        agent.connecter(SI).aller("/taches");
        agent.photographier("taches");
        agent.exigerAccessible();
        agent.aller("/taches/" + essais.tache(numero));
        agent.photographier("tache");
        agent.exigerAccessible();
        agent.surTelephone().connecter(SI).aller("/taches");
        agent.photographier("taches-telephone");
        agent.exigerAccessible();
        agent.aller("/taches/" + essais.tache(numero));
        agent.photographier("tache-telephone");
        agent.exigerAccessible();
    }

    @Test
    void keepsWhatIsTypedAndShowsItAgain(Navigateur agent) {
        var page = agent.connecter(SI).aller("/taches/" + essais.tache(numero));
        page.getByLabel("Retour", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#motifRetour").fill("Il manque le CCTP.");
        page.locator("#motifRetour").blur();
        assertThat(page.locator("#brouillon")).containsText("Brouillon gardé");
        agent.aller("/taches");
        agent.aller("/taches/" + essais.tache(numero));
        assertThat(page.locator("#motifRetour")).hasValue("Il manque le CCTP.");
        agent.exigerSain();
    }

    @Test
    void goesFromTheListToTheEndWithoutScript(Navigateur agent) {
        var page = agent.sansScript().connecter(SI).aller("/taches?procedure=" + numero);
        page.locator(".btn-prendre").click();
        assertThat(page).hasURL(Pattern.compile(".*/taches/[0-9a-f-]+"));
        page.locator("button.btn-primary").click();
        assertThat(page.locator(".erreurs")).containsText("points à corriger");
        agent.photographier("tache-erreurs");
        page.locator("#decision").check();
        page.locator("[name='credits[0].imputation']").fill("6135");
        page.locator("[name='credits[0].montantHt']").fill("1 000,50");
        page.locator("#motifSansAvis").fill("La saison presse.");
        page.locator("button.btn-primary").click();
        assertThat(page.locator(".message")).containsText("est achevée");
        agent.photographier("taches-suite");
    }
}
