package fr.centraleachat.recit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import fr.centraleachat.Navigateur;
import java.time.Duration;
import org.awaitility.Awaitility;

/** One agent who goes from page to page by what these say: menus, links, labels, buttons. */
final class Poste {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Page page;
    private final Captures captures;

    Poste(Navigateur navigateur, String identifiant, Captures captures) {
        this.page = navigateur.connecter(identifiant).page();
        this.captures = captures;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    }

    Page page() {
        return page;
    }

    void menu(String rubrique) {
        lienVers(page.getByRole(AriaRole.NAVIGATION), rubrique).click();
    }

    void lien(String texte) {
        lienVers(page.getByRole(AriaRole.MAIN), texte).click();
    }

    private static Locator lienVers(Locator cadre, String texte) {
        var debut = new Locator.GetByRoleOptions().setName(Champs.debut(texte));
        return cadre.getByRole(AriaRole.LINK, debut).first();
    }

    void bouton(String texte) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Champs.debut(texte)))
                .last()
                .click();
    }

    /** Opens the task from the list. */
    Champs ouvrir(String numero, String tache) {
        var lien =
                page.getByRole(AriaRole.MAIN)
                        .getByRole(
                                AriaRole.LINK,
                                new Locator.GetByRoleOptions().setName(tache).setExact(true))
                        .first();
        suivre(lien, () -> filtrerMesTaches(numero));
        return formulaire(tache);
    }

    /** The list of the agent holds nothing of that procédure. */
    void exigerRienAFaire(String numero) {
        filtrerMesTaches(numero);
        captures.prendre(page, "Rien a faire");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Aucune tâche");
    }

    private void filtrerMesTaches(String numero) {
        menu("Mes tâches");
        page.getByLabel("Procédure", new Page.GetByLabelOptions().setExact(true)).fill(numero);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filtrer"))
                .last()
                .click();
    }

    /** A job of the engine may have to run before the link is there: looks again. */
    private static void suivre(Locator lien, Runnable liste) {
        Awaitility.await(lien.toString())
                .atMost(PATIENCE)
                .until(
                        () -> {
                            liste.run();
                            return lien.isVisible();
                        });
        lien.click();
    }

    /** The first that is named so in « À constater », under the work list. */
    Champs constater(String numero, String envoi) {
        suivre(
                lienVers(page.getByRole(AriaRole.ROW).filter(dit(numero)), envoi),
                () -> menu("Mes tâches"));
        regarder("A constater " + envoi);
        return champs();
    }

    /** The page of the procédure, by the search. */
    void procedure(String numero) {
        var recherche = page.getByRole(AriaRole.SEARCHBOX);
        recherche.fill(numero);
        recherche.press("Enter");
        lien("Nettoyage");
    }

    /** The form of the task that is on the screen. */
    Champs formulaire(String tache) {
        exigerTitre(tache);
        captures.prendre(page, tache);
        return champs();
    }

    void exigerTitre(String titre) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(titre);
    }

    Champs champs() {
        return new Champs(page.getByRole(AriaRole.MAIN));
    }

    /** Achieves the task on the screen, with the reason asked of who does not wait for an avis. */
    void achever() {
        var motif = page.getByLabel(Champs.debut("Motif pour achever"));
        if (motif.isVisible()) {
            motif.fill("Avis donné de vive voix.");
        }
        captures.prendre(page, "rempli");
        page.getByRole(AriaRole.MAIN).locator("button.btn[value=achever]").click();
        exigerMessage("est achevée");
    }

    void enregistrerLeBrouillon() {
        bouton("Enregistrer le brouillon");
        exigerMessage("brouillon");
    }

    /** Unfolds what the page shows as one line. */
    void ouvrirLeDetail(String titre) {
        page.getByRole(AriaRole.MAIN).locator("summary").filter(dit(titre)).first().click();
    }

    boolean montre(String texte) {
        return page.getByRole(AriaRole.MAIN).getByText(texte).first().isVisible();
    }

    /** The first line of the list on the screen. */
    void premierDuTableau() {
        page.getByRole(AriaRole.MAIN).locator("tbody a").first().click();
    }

    void exigerMessage(String texte) {
        try {
            assertThat(page.getByRole(AriaRole.STATUS).filter(dit(texte)).first()).isVisible();
        } catch (AssertionError e) {
            captures.prendre(page, "refus");
            throw e;
        }
    }

    void regarder(String nom) {
        captures.prendre(page, nom);
    }

    private static Locator.FilterOptions dit(String texte) {
        return new Locator.FilterOptions().setHasText(texte);
    }
}
