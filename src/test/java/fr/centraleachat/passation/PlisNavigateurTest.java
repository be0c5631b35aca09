package fr.centraleachat.passation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.centraleachat.EssaiNavigateur;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.Navigateur;
import fr.centraleachat.passation.domain.plis.ConsultationFixture;
import fr.centraleachat.passation.domain.plis.DepotDePli;
import fr.centraleachat.passation.domain.plis.FichierDePli;
import fr.centraleachat.passation.domain.plis.Operateur;
import fr.centraleachat.passation.domain.plis.OuvertureDesPlis;
import fr.centraleachat.passation.domain.plis.RecevoirPli;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** An agent registers a pli in a browser, without script. */
@EssaiNavigateur
class PlisNavigateurTest {

    private static final Operateur UN = new Operateur("12345678200028", "Jardins du Val");
    private static final Operateur AUTRE = new Operateur("24210041000123", "Vert Demain");

    @Autowired RecevoirPli recevoirPli;
    @Autowired OuvertureDesPlis ouverture;
    @Autowired HorlogeDEssai horlogeDEssai;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock horloge;

    private String numero;

    @BeforeEach
    void consultation() {
        numero =
                new ConsultationFixture(jdbc, transaction)
                        .jusqua(horloge.instant().plus(Duration.ofDays(2)));
    }

    @Test
    void registersAPliAfterAnErrorAndShowsItsRecepisse(Navigateur navigateur) {
        var page =
                navigateur
                        .sansScript()
                        .connecter("marches.metropole")
                        .aller("/procedures/" + numero + "/plis/nouveau");
        page.getByLabel("Nom de l’opérateur").fill("Jardins du Val");
        page.getByLabel("SIRET de l’opérateur").fill("123");
        page.locator("main form button[type=submit]").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("2 points à corriger");
        navigateur.photographier("pli-nouveau-erreurs");
        navigateur.exigerSain();

        page.getByLabel("SIRET de l’opérateur").fill("12345678200028");
        page.getByLabel("Lot 2").check();
        page.getByLabel("Fichiers du pli")
                .setInputFiles(
                        new FilePayload(
                                "offre.pdf",
                                "application/pdf",
                                "mon offre".getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button[type=submit]").click();

        assertThat(page.locator("h1")).hasText("Récépissé de dépôt");
        assertThat(page.locator("main")).containsText("Pli reçu dans le délai");
        assertThat(page.locator("main")).containsText("offre.pdf");
        navigateur.photographier("pli-recepisse");
    }

    @Test
    void isUsableByAllOnAPhoneToo(Navigateur navigateur) {
        navigateur
                .surTelephone()
                .connecter("marches.metropole")
                .aller("/procedures/" + numero + "/plis/nouveau");
        navigateur.exigerAccessible();
        navigateur.photographier("pli-nouveau-telephone");
    }

    @Test
    void showsThePlisSealedThenTheRegisterWithItsFiles(Navigateur navigateur) {
        recevoir(UN, null);
        recevoir(AUTRE, null);
        recevoir(UN, "Profil d’acheteur indisponible de 10 h à 11 h");
        navigateur.connecter("marches.metropole");
        var page = navigateur.aller("/procedures/" + numero + "?onglet=consultation");
        assertThat(page.locator("#t-plis")).hasText("Plis reçus");
        assertThat(page.locator("main")).not().containsText("offre.pdf");
        navigateur.exigerAccessible();
        navigateur.photographier("onglet-consultation-scelle");

        horlogeDEssai.avancer(Duration.ofDays(3));
        try {
            recevoir(AUTRE, null);
            ouverture.ouvrir(
                    numero, 1, "marches.metropole", "marches2.metropole", horloge.instant());
            page.reload();
            assertThat(page.locator("#t-plis")).hasText("Registre des dépôts");
            navigateur.exigerAccessible();
            navigateur.photographier("onglet-consultation-ouvert");
            var fichier = page.waitForDownload(() -> page.getByText("offre.pdf").first().click());
            org.assertj.core.api.Assertions.assertThat(fichier.suggestedFilename())
                    .isEqualTo("offre.pdf");
        } finally {
            horlogeDEssai.remettre();
        }
    }

    private void recevoir(Operateur operateur, String motif) {
        var recuLe = motif == null ? null : horloge.instant().minusSeconds(600);
        var offre = new ByteArrayResource("mon offre".getBytes(StandardCharsets.UTF_8));
        var fichier = new FichierDePli("offre.pdf", "application/pdf", offre);
        var signataire = new TestingAuthenticationToken("marches.metropole", null, "AGENT");
        SecurityContextHolder.getContext().setAuthentication(signataire);
        try {
            recevoirPli.recevoir(
                    new DepotDePli(
                            numero,
                            1,
                            operateur,
                            List.of(),
                            recuLe,
                            null,
                            motif,
                            List.of(fichier)));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
