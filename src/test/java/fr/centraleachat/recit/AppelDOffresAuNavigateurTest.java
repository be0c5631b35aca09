package fr.centraleachat.recit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.centraleachat.recit.Affaire.APPEL_D_OFFRES;

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
 * An appel d’offres ouvert of the métropole from the saisine to the archives, by what the pages say
 * and nothing else; where and with which pictures, as {@link MapaAuNavigateurTest} says.
 */
@Tag("navigateur")
@ExtendWith(NavigateurExtension.class)
class AppelDOffresAuNavigateurTest {

    private String adresse = System.getProperty("centrale.adresse");
    private ApplicationSeparee application;

    @BeforeEach
    void demarrer() throws Exception {
        if (adresse == null) {
            var dossier = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "aoo");
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
        var equipe = new Equipe(navigateur, adresse, APPEL_D_OFFRES.acheteur());
        var commission = new CommissionAuNavigateur(equipe);
        commission.constituer("Dijon Métropole");
        var numero = preparer(new AmontAuNavigateur(equipe, APPEL_D_OFFRES));
        consulter(
                new ConsultationAuNavigateur(equipe, numero),
                new QuestionsAuNavigateur(equipe, numero));
        analyser(new AnalyseAuNavigateur(equipe, APPEL_D_OFFRES, numero));
        decider(equipe, commission, numero);
        achever(new AchevementAuNavigateur(equipe, APPEL_D_OFFRES, numero));
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

    private static void consulter(
            ConsultationAuNavigateur consultation, QuestionsAuNavigateur questions) {
        consultation.publier(34);
        consultation.constaterAuJoue();
        consultation.publierAuJoue();
        consultation.constater("BOAMP", "26-112233");
        consultation.constater("profil d’acheteur", "PA-2026-118");
        questions.retirer(ConsultationAuNavigateur.LAUREAT, ConsultationAuNavigateur.SIRET_LAUREAT);
        questions.demander(
                ConsultationAuNavigateur.LAUREAT, ConsultationAuNavigateur.SIRET_LAUREAT);
        questions.repondre();
        questions.modifierLeDce(consultation.reporter(7));
        questions.rectifierLAvis("JOUE", "BOAMP", "profil d’acheteur");
        consultation.recevoir();
        consultation.ouvrirLesPlis();
    }

    private static void analyser(AnalyseAuNavigateur analyse) {
        analyse.rapporter();
        analyse.valider();
    }

    private static void decider(Equipe equipe, CommissionAuNavigateur commission, String numero) {
        var seance = commission.programmer(7);
        commission.inscrire(numero);
        equipe.avancerA(seance);
        commission.relever(numero);
        commission.voter(numero);
    }

    private static void achever(AchevementAuNavigateur achevement) {
        achevement.verifier();
        achevement.informer();
        achevement.attendreLaSignature(12);
        achevement.signer();
        achevement.transmettreALaPrefecture();
        achevement.notifier();
        achevement.publierLAvis(2);
        achevement.diffuserEtArchiver();
    }
}
