package fr.centraleachat.recit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.centraleachat.EssaiNavigateur;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.Navigateur;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The secretary of the commission and those who go before it, by their pages. */
@EssaiNavigateur
class CommissionNavigateurTest {

    @Autowired WebApplicationContext contexte;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;

    private Conduite c;

    @BeforeEach
    void relier() {
        var mvc = MockMvcBuilders.webAppContextSetup(contexte).apply(springSecurity()).build();
        c = new Conduite(new LiaisonAvecExecuteur(new LiaisonInterne(mvc, moteur), moteur));
    }

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void decidesTwoLotsInASeanceFromTheMenuToTheProcesVerbal(Navigateur navigateur) {
        constituer(navigateur.connecter("cao.metropole").page(), navigateur);
        new AvantLaCommission(c, horloge, temps).jusquALaDecision();
        programmer(navigateur.page(), navigateur);
        inscrire(navigateur.collegue(navigateur.adresse("")));
        convoquer(navigateur);
        presenter(navigateur.collegue(navigateur.adresse("")));
        temps.avancer(Duration.ofDays(7));
        relever(navigateur.sansScript());
        clore(navigateur.surTelephone());
    }

    private static void constituer(Page page, Navigateur navigateur) {
        suivre(page, "Séances CAO");
        suivre(page, "Commissions");
        suivre(page, "Constituer une commission");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("5 titulaires");
        navigateur.exigerAccessible();
        page.getByLabel("Premier jour").fill("2026-04-01");
        navigateur.photographier("cao-nouvelle-commission");
        appuyer(page, "Enregistrer la commission");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("6 voix délibératives");
        navigateur.exigerAccessible();
        navigateur.photographier("cao-commission");
    }

    private void programmer(Page page, Navigateur navigateur) {
        suivre(page, "Séances CAO");
        suivre(page, "Programmer une séance");
        page.getByLabel("Ordre du jour qui se remplit seul").selectOption("false");
        page.getByLabel("Jour et heure").fill(LocalDate.now(horloge).plusDays(7) + "T14:00");
        navigateur.exigerAccessible();
        navigateur.photographier("cao-nouvelle-seance");
        appuyer(page, "Programmer la séance");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Aucun lot à l’ordre du jour");
        for (int lot = 1; lot <= 2; lot++) {
            appuyer(page, "Inscrire " + c.numero() + ", lot " + lot);
        }
        appuyer(page, "Monter " + c.numero() + ", lot 2");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("remonté d’une place");
        appuyer(page, "Monter " + c.numero() + ", lot 1");
        navigateur.exigerAccessible();
        navigateur.photographier("cao-agenda");
    }

    private void inscrire(Navigateur navigateur) {
        var page = ouvrir(navigateur, Gestes.CHARGE, "Task_InscrireCao");
        page.locator("[name=seance]").last().check();
        page.getByLabel("Non").check();
        navigateur.exigerAccessible();
        navigateur.photographier("cao-inscrire");
        achever(page);
    }

    private static void convoquer(Navigateur navigateur) {
        var page = navigateur.page();
        suivre(page, "Séances CAO");
        page.getByRole(AriaRole.MAIN).locator("tbody a").first().click();
        appuyer(page, "Convoquer les membres");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Les membres sont convoqués");
        navigateur.exigerAccessible();
        page.getByRole(AriaRole.MAIN).locator("tbody a").first().click();
        suivre(page, "Courriels");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("sans adresse");
        navigateur.exigerAccessible();
        navigateur.photographier("courriels-de-la-procedure");
        page.getByRole(AriaRole.MAIN).locator("tbody a").first().click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("seance.ics");
        navigateur.exigerAccessible();
        navigateur.photographier("courriel");
    }

    private void presenter(Navigateur navigateur) {
        var page = ouvrir(navigateur, AppelDOffres.SI, "Task_PresenterCao");
        navigateur.exigerAccessible();
        navigateur.photographier("cao-presenter");
        achever(page);
    }

    private void relever(Navigateur navigateur) {
        var page = navigateur.connecter("cao.metropole").page();
        suivre(page, "Séances CAO");
        page.getByRole(AriaRole.MAIN).locator("tbody a").first().click();
        page.getByLabel("Présence de Président").selectOption("PRESENT");
        for (int i = 1; i <= 3; i++) {
            page.getByLabel("Présence de Titulaire " + i).selectOption("PRESENT");
        }
        appuyer(page, "Enregistrer les présences");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("voix présentes : 4, requises : 4");
        navigateur.exigerSain();
        navigateur.photographier("cao-seance");
    }

    private void clore(Navigateur navigateur) {
        var page = navigateur.connecter("cao.metropole").aller("/seances");
        page.getByRole(AriaRole.MAIN).locator("tbody a").first().click();
        suivre(page, "Clore la séance");
        navigateur.exigerAccessible();
        page.getByLabel("Pour").nth(0).fill("5");
        appuyer(page, "Clore la séance");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("4 voix siègent");
        navigateur.photographier("cao-cloture-refusee");
        page.getByLabel("Pour").nth(0).fill("4");
        page.getByLabel("Pour").nth(1).fill("3");
        page.getByLabel("Abstention").nth(1).fill("1");
        navigateur.photographier("cao-cloture");
        appuyer(page, "Clore la séance");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("La séance est close");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Procès-verbal (.docx)");
        navigateur.exigerSain();
        navigateur.photographier("cao-seance-close");
    }

    private Page ouvrir(Navigateur navigateur, String agent, String code) {
        var id = c.taches(agent, code).get(0).get("id").asText();
        return navigateur.connecter(agent).aller("/taches/" + id);
    }

    private static void achever(Page page) {
        page.locator("#formulaire button.btn-primary").click();
    }

    private static void suivre(Page page, String lien) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(lien)).first().click();
    }

    private static void appuyer(Page page, String bouton) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(bouton))
                .first()
                .click();
    }
}
