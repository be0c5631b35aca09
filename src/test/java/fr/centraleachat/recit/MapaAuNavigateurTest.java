package fr.centraleachat.recit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import fr.centraleachat.Navigateur;
import fr.centraleachat.NavigateurExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A MAPA of Longvic from the saisine to the archives, by what the pages say and nothing else. On an
 * application of its own, or on the one at {@code -Dcentrale.adresse=http://localhost:8080}; with
 * {@code -Dcentrale.captures=folder} each page is kept as a picture.
 */
@Tag("navigateur")
@ExtendWith(NavigateurExtension.class)
class MapaAuNavigateurTest {

    private String adresse = System.getProperty("centrale.adresse");
    private ApplicationSeparee application;

    @BeforeEach
    void demarrer() throws Exception {
        if (adresse == null) {
            var dossier = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "mapa");
            application = ApplicationSeparee.demarrer(dossier);
            adresse = application.adresse();
        }
    }

    @AfterEach
    void arreter() throws Exception {
        if (application != null) {
            application.arreter();
        }
    }

    @Test
    void runsFromTheSaisineToTheArchives(Navigateur navigateur) {
        var equipe = new Equipe(navigateur, adresse, Affaire.MAPA.acheteur());
        var numero = preparer(new AmontAuNavigateur(equipe, Affaire.MAPA));
        consulter(new ConsultationAuNavigateur(equipe, numero));
        analyser(new AnalyseAuNavigateur(equipe, Affaire.MAPA, numero));
        achever(new AchevementAuNavigateur(equipe, Affaire.MAPA, numero));
        assertThat(equipe.charge().page().getByRole(AriaRole.MAIN))
                .containsText("La procédure est terminée");
    }

    private static String preparer(AmontAuNavigateur amont) {
        var numero = amont.saisir();
        amont.instruire(numero);
        amont.monter(numero);
        amont.redigerEtValider(numero);
        return numero;
    }

    private static void consulter(ConsultationAuNavigateur consultation) {
        consultation.publier(24);
        consultation.constater("profil d’acheteur", "PA-2026-118");
        consultation.constater("BOAMP", "26-112233");
        consultation.recevoir();
        consultation.ouvrirLesPlis();
    }

    private static void analyser(AnalyseAuNavigateur analyse) {
        analyse.rapporter();
        analyse.valider();
        analyse.attribuer();
    }

    private static void achever(AchevementAuNavigateur achevement) {
        achevement.verifier();
        achevement.informer();
        achevement.signer();
        achevement.notifier();
        achevement.publierLAvis(0);
        achevement.diffuserEtArchiver();
    }
}
