package fr.centraleachat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.passation.SaisineFixture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every kind of page on a laptop and on a phone, in light and dark, without a broken file. */
@EssaiNavigateur
class PagesNavigateurTest {

    @Test
    void areAccessibleToTheServiceInstructeur(Navigateur agent) {
        var procedure = ouvrirUneProcedure(agent);
        for (boolean telephone : new boolean[] {false, true}) {
            var poste = telephone ? agent.surTelephone() : agent;
            poste.connecter("instructeur.longvic");
            var tache = poste.aller("/taches").locator("[data-liste] a.titre").first();
            regarder(poste, "taches", "/taches");
            regarder(poste, "tache", tache.getAttribute("href"));
            poste.aller("/taches?echeance=MOIS").locator("#liste details summary").click();
            regarder(poste, "vue");
            regarder(poste, "recherche", "/recherche?q=nettoyage");
            regarder(poste, "procedures", "/procedures");
            regarder(poste, "recapitulatif", "/recapitulatif");
            regarder(poste, "nouvelle", "/procedures/nouvelle");
            onglets(poste, procedure).forEach((nom, chemin) -> regarder(poste, nom, chemin));
        }
    }

    @Test
    void areAccessibleToThoseWhoManage(Navigateur agent) {
        for (boolean telephone : new boolean[] {false, true}) {
            var poste = telephone ? agent.surTelephone() : agent;
            poste.connecter("admin");
            for (var chemin :
                    List.of(
                            "/delais",
                            "/delais/carte",
                            "/delais/liste?figure=TERMINEES",
                            "/delais/calcul",
                            "/delais/retroplanning",
                            "/delais/retroplanning?finDeMarche=2030-05-17&acheteur=LONGVIC",
                            "/adherents/LONGVIC",
                            "/delais/charge",
                            "/delais/gantt",
                            "/delais/prevision",
                            "/administration/delais-cibles",
                            "/administration/delais-cibles/cible?phase=CONSULTATION&procedure=AOO",
                            "/administration/delais-cibles/procedures",
                            "/administration/parametres",
                            "/administration/raci",
                            "/administration/courriels",
                            "/journal")) {
                regarder(poste, chemin.substring(1).replaceAll("\\W+", "-"), chemin);
            }
        }
    }

    @Test
    void areAccessibleToTheCentrale(Navigateur agent) {
        for (boolean telephone : new boolean[] {false, true}) {
            var poste = telephone ? agent.surTelephone() : agent;
            poste.connecter("achats.metropole");
            for (var chemin :
                    List.of(
                            "/catalogue/nouveau",
                            "/catalogue/prix",
                            "/catalogue/recours",
                            "/catalogue/relances",
                            "/catalogue/publications",
                            "/catalogue/finances",
                            "/catalogue/imports",
                            "/catalogue/rapport",
                            "/adhesions",
                            "/adhesions/nouvelle",
                            "/adherents/LONGVIC")) {
                regarder(poste, chemin.substring(1).replaceAll("\\W+", "-"), chemin);
            }
        }
    }

    @Test
    void suggestsProceduresAsOneTypes(Navigateur agent) {
        ouvrirUneProcedure(agent);
        var page = agent.connecter("instructeur.longvic").aller("/aide");
        page.keyboard().press("/");
        page.keyboard().type("nettoyage");
        var proposition = page.locator(".recherche .suggestions a").first();
        assertThat(proposition).isVisible();
        agent.photographier("suggestions");
        proposition.click();
        assertThat(page.locator("h1")).containsText("Nettoyage");
        agent.exigerSain();
    }

    private static void regarder(Navigateur poste, String nom, String chemin) {
        poste.aller(chemin);
        regarder(poste, nom);
    }

    private static void regarder(Navigateur poste, String nom) {
        poste.photographier(poste.page().viewportSize().width + "-" + nom);
        poste.exigerAccessible();
    }

    private static Map<String, String> onglets(Navigateur poste, String procedure) {
        var page = poste.aller(procedure);
        var liens = new LinkedHashMap<String, String>();
        page.locator(".onglets a")
                .all()
                .forEach(a -> liens.put("procedure-" + liens.size(), a.getAttribute("href")));
        assertThat(liens).hasSizeGreaterThan(2);
        return liens;
    }

    private static String ouvrirUneProcedure(Navigateur agent) {
        return "/procedures/"
                + agent.creer(
                        "/procedures", "instructeur.longvic", SaisineFixture.nettoyageDeLongvic());
    }
}
