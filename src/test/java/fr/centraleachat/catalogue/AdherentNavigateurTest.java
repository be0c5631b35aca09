package fr.centraleachat.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.centraleachat.EssaiNavigateur;
import fr.centraleachat.Navigateur;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Longvic needs school furniture: it finds where, at what price, joins, and orders. */
@EssaiNavigateur
class AdherentNavigateurTest {

    private static final String REFERENCE = "NAV-MOBILIER";
    private static final String AGENT = "instructeur.longvic";
    private static final String ACHATS = "achats.metropole";

    @Autowired JdbcClient jdbc;
    @Autowired Clock horloge;
    @Autowired TransactionTemplate transactions;

    @BeforeEach
    void ouvrirLeMarche() {
        var jour = LocalDate.now(horloge);
        transactions.executeWithoutResult(
                t ->
                        MarcheDEssai.creer(jdbc, REFERENCE, "Mobilier scolaire et de bureau")
                                .deLaFamille("MOBILIER")
                                .du(jour.minusMonths(6), jour.plusMonths(18))
                                .deTitulaire("98000000400013", "Mobilier de Bourgogne")
                                .plafonne(20_000)
                                .identifie("LONGVIC"));
    }

    @Test
    void aCommuneFindsWhereToBuySeesThePriceJoinsAndOrders(Navigateur agent) {
        enregistrerLesPrix(agent.collegue(agent.adresse("")).connecter(ACHATS));
        var page = agent.connecter(AGENT).aller("/catalogue");
        chercher(agent, page);
        voirLePrix(agent, page);
        rejoindre(agent, page);
        accorder(agent.collegue(agent.adresse("")).connecter(ACHATS));
        commander(agent, page);
        exigerSurTelephone(agent);
    }

    private void enregistrerLesPrix(Navigateur achats) {
        var page = achats.aller("/marches/" + REFERENCE + "/prix");
        page.getByLabel("Ces prix valent à partir du")
                .fill(LocalDate.now(horloge).minusMonths(6).toString());
        page.locator("#fichier")
                .setInputFiles(new FilePayload("bordereau.xlsx", null, bordereau()));
        bouton(page, "Enregistrer ces prix").click();
        assertThat(page.locator("table.tableau")).containsText("Chaise d’écolier");
        achats.photographier("catalogue-prix");
        achats.exigerAccessible();
    }

    private static byte[] bordereau() {
        return new ClasseurFictif()
                .ligne(
                        "Référence article",
                        "Désignation",
                        "Unité",
                        "Prix unitaire HT",
                        "Taux de TVA (%)")
                .ligne("CH-6", "Chaise d’écolier, taille 6", "pièce", 48.5, 20)
                .ligne("TB-2", "Table d’écolier à deux places", "pièce", 129, 20)
                .octets();
    }

    private static void chercher(Navigateur agent, Page page) {
        page.getByLabel("Que cherchez-vous ?").fill("mobiliers scolaires");
        page.getByLabel("Ouverts à Longvic").check();
        bouton(page, "Filtrer").last().click();
        var ligne =
                page.locator(".resultats > li")
                        .filter(new Locator.FilterOptions().setHasText(REFERENCE));
        assertThat(ligne).containsText("Mobilier de Bourgogne");
        assertThat(ligne).containsText("20\u00a0000,00");
        agent.photographier("catalogue");
        agent.exigerAccessible();
        ligne.locator("a.titre").click();
        agent.exigerAccessible();
    }

    private static void voirLePrix(Navigateur agent, Page page) {
        page.locator(".onglets").getByText("Prix").click();
        page.getByLabel("Article ou référence").fill("chaises");
        bouton(page, "Chercher").click();
        assertThat(page.locator("table.tableau tbody tr")).hasCount(1);
        assertThat(page.locator("table.tableau")).containsText("48,50");
        agent.exigerAccessible();
    }

    private static void rejoindre(Navigateur agent, Page page) {
        page.locator(".onglets").getByText("Consommation").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rejoindre ce marché"))
                .click();
        page.getByLabel("Besoin estimé").fill("6000");
        page.getByLabel("Quota souhaité").fill("5000");
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("L’adhérent accepte"))
                .getByLabel("Oui")
                .check();
        agent.photographier("catalogue-rejoindre");
        agent.exigerAccessible();
        bouton(page, "Demander à rejoindre").click();
        assertThat(page.locator("main")).containsText("À l’instruction");
        agent.photographier("catalogue-recours");
        agent.exigerAccessible();
    }

    private static void accorder(Navigateur achats) {
        var page = achats.aller("/taches");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Instruire la demande"))
                .first()
                .click();
        page.locator("main form").getByLabel("Accorder").first().check();
        achats.photographier("catalogue-instruire");
        achats.exigerAccessible();
        bouton(page, "Achever : Instruire la demande").last().click();
        assertThat(page.locator("h1")).hasText("Mes tâches");
    }

    private static void commander(Navigateur agent, Page page) {
        agent.aller("/marches/" + REFERENCE);
        saisir(page, "Soixante chaises", "5000,01");
        assertThat(page.locator("main")).containsText("Il reste 5000,00 € HT sur votre quota");
        agent.photographier("catalogue-refus");
        agent.exigerAccessible();
        saisir(page, "Soixante chaises", "2910");
        assertThat(page.locator("main")).containsText("La commande est engagée");
        assertThat(page.locator("main")).containsText("2\u00a0090,00");
        agent.photographier("catalogue-commande");
        agent.exigerAccessible();
    }

    private static void saisir(Page page, String objet, String montant) {
        page.getByLabel("Objet de la commande").fill(objet);
        page.getByLabel("Montant HT").fill(montant);
        bouton(page, "Engager la commande").click();
    }

    private static void exigerSurTelephone(Navigateur agent) {
        var telephone = agent.surTelephone();
        telephone.connecter(AGENT);
        for (var suite :
                new String[] {"", "/recours", "/quotas", "/prix", "/periodes", "/pieces"}) {
            telephone.aller("/marches/" + REFERENCE + suite);
            telephone.photographier("390-marche" + suite.replace('/', '-'));
            telephone.exigerAccessible();
        }
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(nom));
    }
}
