package fr.centraleachat.recit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fr.centraleachat.EssaiNavigateur;
import fr.centraleachat.Navigateur;
import fr.centraleachat.passation.Amont;
import fr.centraleachat.passation.SaisineFixture;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The agent opens the montage: its dates are there, each with its rule. */
@EssaiNavigateur
class MontageNavigateurTest {

    private static final String CHARGE = "marches.metropole";

    @Autowired Clock horloge;

    @Test
    void beginsFromTheRetroplanning(Navigateur navigateur) throws Exception {
        var souhaitee = LocalDate.now(horloge).plusYears(2).withMonth(6).withDayOfMonth(15);
        var saisine =
                SaisineFixture.nettoyageDeLongvic()
                        .replace(
                                "\"lots\"",
                                "\"dateNotificationSouhaitee\":\"" + souhaitee + "\",\"lots\"");
        var programme =
                ProgrammeDistant.ouvrir(navigateur.adresse(""), "instructeur.longvic", saisine);
        new Amont(programme, horloge).instruire();
        var tache = "/taches/" + programme.tache(CHARGE, "Task_DefinirMontage").get("id").asText();

        navigateur.connecter(CHARGE);
        regarder(navigateur, tache, souhaitee, "1366-montage");
        navigateur.surTelephone().connecter(CHARGE);
        regarder(navigateur, tache, souhaitee, "390-montage");
    }

    private static void regarder(
            Navigateur navigateur, String tache, LocalDate souhaitee, String nom) {
        var page = navigateur.aller(tache);
        var calendrier = page.locator("[data-champ=calendrierPrevisionnel]");
        assertThat(calendrier).containsText("Délai cible");
        assertThat(calendrier).containsText("au plus tard le");
        assertThat(page.locator("[name='calendrierPrevisionnel[10].datePrevue']"))
                .hasValue(Pattern.compile(souhaitee.getYear() + "-06-1[2-5]"));
        navigateur.photographier(nom);
        navigateur.exigerAccessible();
    }
}
