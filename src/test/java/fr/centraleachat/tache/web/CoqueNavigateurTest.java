package fr.centraleachat.tache.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.centraleachat.EssaiNavigateur;
import fr.centraleachat.Navigateur;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@EssaiNavigateur
class CoqueNavigateurTest {

    @Test
    void signsInAndOutFromTheBar(Navigateur agent) {
        var page = agent.aller("/aide");
        assertThat(page).hasURL(Pattern.compile(".*/connexion"));
        agent.photographier("connexion");
        agent.exigerAccessible();
        page.getByText("Accessibilité").click();
        assertThat(page.locator("h1")).hasText("Accessibilité : non conforme");
        agent.exigerAccessible();
        page.getByText("Se connecter").click();

        agent.connecter("instructeur.longvic");
        agent.aller("/aide");
        page.locator("details.deroulant summary").click();
        agent.photographier("coque-compte");
        page.getByText("Se déconnecter").click();
        assertThat(page.getByText("Vous êtes déconnecté.")).isVisible();
    }

    @Test
    void showsOnlyTheRubriquesThatTheAgentMayOpen(Navigateur agent) {
        agent.connecter("instructeur.longvic").aller("/aide");
        var nav = agent.page().locator("#menu");
        assertThat(nav.getByText("Procédures")).isVisible();
        assertThat(nav.getByText("Administration")).hasCount(0);
        assertThat(nav.getByText("Délais")).hasCount(0);

        agent.surTelephone().connecter("admin").aller("/aide");
        nav = agent.page().locator("#menu");
        assertThat(nav.getByText("Administration")).isHidden();
        agent.page().locator(".bouton-menu").click();
        assertThat(nav.getByText("Administration")).isVisible();
        agent.photographier("coque-telephone-menu");
    }

    @Test
    void isAccessibleOnALaptopAndOnAPhone(Navigateur agent) {
        for (var chemin : new String[] {"/aide", "/accessibilite", "/nulle-part"}) {
            agent.connecter("marches.metropole").aller(chemin);
            agent.photographier("coque" + chemin.replace('/', '-'));
            agent.exigerAccessible();
        }
        agent.surTelephone().connecter("marches.metropole").aller("/aide");
        agent.photographier("coque-telephone");
        agent.exigerAccessible();
    }

    @Test
    void opensTheKeysWithTheQuestionMarkAndStaysSilentInAField(Navigateur agent) {
        var page = agent.connecter("instructeur.longvic").aller("/aide");
        Locator touches = page.locator("#raccourcis-clavier");
        page.keyboard().press("?");
        assertThat(touches).isVisible();
        page.keyboard().press("?");
        assertThat(touches).isHidden();

        page.keyboard().press("/");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("a?b/");
        assertThat(page.locator("#q")).hasValue("a?b/");
        assertThat(touches).isHidden();
    }
}
