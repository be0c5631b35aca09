package fr.centraleachat;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * One agent at their browser. What the console says of an error makes {@link #exigerSain} fail; the
 * status of the page itself is not one: a page of refusal is what a test may want.
 */
public final class Navigateur {

    private static final int TELEPHONE = 390;

    private final String adresse;
    private final Browser chrome;
    private final List<String> erreurs = new ArrayList<>();
    private final List<Navigateur> collegues = new ArrayList<>();
    private BrowserContext session;
    private Page page;

    Navigateur(Browser chrome, String adresse) {
        this.chrome = chrome;
        this.adresse = adresse;
        ouvrir(new Browser.NewContextOptions().setViewportSize(1366, 768));
    }

    /** Somebody else at a browser of their own, on the application at that address. */
    public Navigateur collegue(String ailleurs) {
        var autre = new Navigateur(chrome, ailleurs);
        collegues.add(autre);
        return autre;
    }

    /** A new session without script, on which the main path must hold. */
    public Navigateur sansScript() {
        ouvrir(
                new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(1366, 768));
        return this;
    }

    /** A new session. */
    public Navigateur surTelephone() {
        ouvrir(new Browser.NewContextOptions().setViewportSize(TELEPHONE, 844));
        return this;
    }

    /** With the password of the demonstration. */
    public Navigateur connecter(String identifiant) {
        aller("/connexion");
        page.locator("#identifiant").fill(identifiant);
        page.locator("#motdepasse").fill("demonstration");
        page.locator("main form button[type=submit]").click();
        return this;
    }

    public Page aller(String chemin) {
        page.navigate(adresse(chemin));
        return page;
    }

    /** The whole address of a path. */
    public String adresse(String chemin) {
        return adresse + chemin;
    }

    public Page page() {
        return page;
    }

    /**
     * What another page needs, by the API, as another agent.
     *
     * @return the last segment of the address of what was created
     */
    public String creer(String chemin, String identifiant, String corps) {
        var identite = (identifiant + ":demonstration").getBytes(StandardCharsets.UTF_8);
        var demande =
                RequestOptions.create()
                        .setHeader("Content-Type", "application/json")
                        .setHeader(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(identite))
                        .setData(corps);
        var reponse = page.request().post(adresse("/api" + chemin), demande);
        assertThat(reponse.status()).as(reponse.text()).isEqualTo(201);
        return reponse.headers().get("location").replaceFirst(".*/", "");
    }

    /**
     * In light, axe finds nothing serious; in dark, where colours alone differ, no lack of
     * contrast, on a wide screen alone: a phone has the same. The page is no wider than its screen.
     */
    public void exigerAccessible() {
        if (page.viewportSize().width > TELEPHONE) {
            exigerAccessible(ColorScheme.DARK, axe().withRules(List.of("color-contrast")));
        }
        exigerAccessible(ColorScheme.LIGHT, axe());
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("wider than the screen: %s", page.url())
                .isEqualTo(0);
        exigerSain();
    }

    /** The violations alone, in the page itself: no page of ours holds another document. */
    private AxeBuilder axe() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private void exigerAccessible(ColorScheme theme, AxeBuilder axe) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        var graves =
                axe.analyze().getViolations().stream()
                        .filter(v -> List.of("serious", "critical").contains(v.getImpact()))
                        .map(v -> v.getId() + " " + v.getNodes().get(0).getHtml())
                        .toList();
        assertThat(graves).as("axe, %s, %s", page.url(), theme).isEmpty();
    }

    /** No error in the console: nor script, nor policy, nor missing file. */
    public void exigerSain() {
        assertThat(erreurs).isEmpty();
    }

    /** In {@code target/captures}, to look at. */
    public void photographier(String nom) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/captures", nom + ".png")));
    }

    void fermer() {
        collegues.forEach(Navigateur::fermer);
        session.close();
    }

    private void ouvrir(Browser.NewContextOptions options) {
        if (session != null) {
            session.close();
        }
        // A smooth scroll moves what a click waits to see still.
        options.setReducedMotion(ReducedMotion.REDUCE);
        session = chrome.newContext(options.setLocale("fr-FR").setTimezoneId("Europe/Paris"));
        session.setExtraHTTPHeaders(Map.of("Accept-Language", "fr"));
        page = session.newPage();
        page.setDefaultTimeout(30_000);
        page.onConsoleMessage(
                m -> {
                    if (m.type().equals("error") && !m.location().startsWith(page.url())) {
                        erreurs.add(page.url() + " " + m.text());
                    }
                });
        page.onPageError(e -> erreurs.add(page.url() + " " + e));
    }
}
