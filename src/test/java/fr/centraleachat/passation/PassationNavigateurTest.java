package fr.centraleachat.passation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.centraleachat.EssaiNavigateur;
import fr.centraleachat.Navigateur;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two agents drive a MAPA of Longvic in their browsers, from the saisine to the montage. */
@EssaiNavigateur
class PassationNavigateurTest {

    private static final String SI = "instructeur.longvic";
    private static final String CHARGE = "marches.metropole";

    @Test
    void goesFromTheSaisineToTheMontageAndShowsWhereItStands(Navigateur navigateur) {
        navigateur.connecter(SI);
        var numero = saisir(navigateur);
        exigerEnCours(navigateur, numero, "Task_FormaliserBesoin");

        formaliser(navigateur, numero);
        etablir(navigateur, numero);
        navigateur.surTelephone().connecter(CHARGE);
        preinstruire(navigateur, numero);

        exigerEnCours(navigateur, numero, "Task_DefinirMontage");
        assertThat(noeud(navigateur.page(), "Task_Preinstruire"))
                .hasClass(Pattern.compile("passe"));
        assertThat(navigateur.page().locator("section[aria-labelledby=t-historique]"))
                .containsText("Pré-instruire");
        navigateur.exigerAccessible();
    }

    private static String saisir(Navigateur navigateur) {
        var page = navigateur.aller("/procedures/nouvelle");
        page.locator("[name=objet]").fill("Nettoyage des locaux scolaires et sportifs");
        page.locator("[name=nature][value=SERVICES]").check();
        page.locator("[name=famille]").selectOption("NETTOYAGE");
        page.locator("[name=codeCPV]").fill("90911200");
        page.locator("[name=montantEstimeHt]").fill("168 000");
        page.locator("[name='lots[0].objet']").fill("Nettoyage");
        page.locator("[name='lots[0].montantEstimeHt']").fill("168 000,00");
        page.locator("main button.btn-second[value=proposer]").click();
        assertThat(page.locator("main .message")).containsText("Procédure adaptée");
        page.locator("main .actions button.btn-primary").click();
        assertThat(page).hasURL(Pattern.compile(".*/procedures/20\\d\\d-\\d{4}"));
        navigateur.exigerSain();
        return page.url().replaceFirst(".*/", "");
    }

    private static void formaliser(Navigateur navigateur, String numero) {
        var page = ouvrir(navigateur, numero, "Formaliser le besoin");
        for (var champ : new String[] {"ficheDefinitionBesoin", "cctp", "piecesFinancieres"}) {
            page.locator("[name=" + champ + "]").setInputFiles(fichier(champ + ".pdf"));
        }
        page.locator("[name=objectifsDeveloppementDurable]").fill("Produits écolabellisés.");
        achever(page);
        navigateur.aller("/procedures/" + numero + "?onglet=pieces");
        assertThat(page.locator("main")).containsText("ficheDefinitionBesoin.pdf");
        assertThat(page.locator("main")).containsText("Pièces financières");
    }

    private static void etablir(Navigateur navigateur, String numero) {
        var page = ouvrir(navigateur, numero, "Établir la fiche projet");
        page.locator("[name=contexteEtEnjeux]").fill("Fin du marché en cours.");
        page.locator("[name=methodeEstimation]").fill("Le marché précédent.");
        page.locator("[name='creditsInscrits[0].imputation']").fill("611");
        page.locator("[name='creditsInscrits[0].exercice']").fill("2027");
        page.locator("[name='creditsInscrits[0].montantHt']").fill("56 000");
        achever(page);
    }

    private static void preinstruire(Navigateur navigateur, String numero) {
        var page = ouvrir(navigateur, numero, "Pré-instruire le dossier");
        page.locator("[name=decision][value=COMPLET]").check();
        page.locator("[name=valeurDuBesoinHt]").fill("168 000");
        choisir(page, "chargeProcedure", CHARGE);
        choisir(page, "juriste", "marches2.metropole");
        achever(page);
    }

    /** A short list is drawn as buttons, a long one as a list to unfold. */
    private static void choisir(Page page, String champ, String valeur) {
        var bouton = page.locator("[type=radio][name=" + champ + "][value='" + valeur + "']");
        if (bouton.count() > 0) {
            bouton.check();
        } else {
            page.locator("select[name=" + champ + "]").selectOption(valeur);
        }
    }

    /** From the list, as an agent does. */
    private static Page ouvrir(Navigateur navigateur, String numero, String libelle) {
        var page = navigateur.aller("/taches?procedure=" + numero);
        page.locator("[data-liste] a.titre").click();
        assertThat(page.locator("h1")).hasText(libelle);
        return page;
    }

    /** With the reason asked of who does not wait for an avis. */
    private static void achever(Page page) {
        var motif = page.locator("#motifSansAvis");
        if (motif.count() > 0) {
            motif.fill("Avis donné de vive voix.");
        }
        page.locator("form.formulaire button.btn-primary[value=achever]").click();
        assertThat(page.locator(".message.ok")).containsText("est achevée");
    }

    private static void exigerEnCours(Navigateur navigateur, String numero, String tache) {
        var page = navigateur.aller("/procedures/" + numero);
        assertThat(page.locator("#diagramme")).hasAttribute("data-pret", "oui");
        assertThat(noeud(page, tache)).hasClass(Pattern.compile("en-cours"));
        page.locator("#diagramme").scrollIntoViewIfNeeded();
        assertThat(noeud(page, tache)).isInViewport();
        navigateur.exigerSain();
    }

    private static Locator noeud(Page page, String id) {
        return page.locator("#diagramme .djs-shape[data-element-id=" + id + "]");
    }

    private static FilePayload fichier(String nom) {
        return new FilePayload(nom, "application/pdf", nom.getBytes(StandardCharsets.UTF_8));
    }
}
