package fr.centraleachat.pilotage.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fr.centraleachat.EssaiNavigateur;
import fr.centraleachat.Navigateur;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.DossierSuivi;
import fr.centraleachat.workflow.PhaseFermee;
import fr.centraleachat.workflow.PhaseOuverte;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The charge and the calendar with something to show, wide and narrow, in light and dark. */
@EssaiNavigateur
class PilotageNavigateurTest {

    private static final String NUMERO = "CALENDRIER-1";

    @Autowired Delais delais;
    @Autowired ApplicationEventPublisher moteur;
    @Autowired JdbcClient base;
    @Autowired TransactionTemplate transactions;
    @Autowired Clock horloge;

    @Test
    void areAccessibleWithWhatTheyShow(Navigateur agent) {
        transactions.executeWithoutResult(t -> peupler());
        for (boolean telephone : new boolean[] {false, true}) {
            var poste = telephone ? agent.surTelephone() : agent;
            poste.connecter("manager.metropole");
            for (var chemin :
                    List.of(
                            "/delais/charge",
                            "/delais/charge/taches?fonction=EQUIPE_MARCHES",
                            "/delais/charge/a-venir?fonction=EQUIPE_MARCHES",
                            "/delais/gantt",
                            "/delais/gantt?zoom=TRIMESTRE")) {
                poste.aller(chemin);
                poste.exigerAccessible();
            }
        }
    }

    @Test
    void leadFromAFigureToItsTasks(Navigateur agent) {
        transactions.executeWithoutResult(t -> peupler());
        var page = agent.connecter("manager.metropole").aller("/delais/charge?adherent=AHUY");
        page.locator("section[aria-labelledby=t-fonctions] a").first().click();
        assertThat(page.locator("h1")).hasText("Tâches ouvertes");
        assertThat(page.locator("table")).containsText(NUMERO);
        agent.exigerSain();
    }

    private void peupler() {
        if (delais.phases(NUMERO).isEmpty()) {
            var depart = horloge.instant().minus(Duration.ofDays(30));
            delais.suivre(
                    new DossierSuivi(NUMERO, "AOO", "AHUY", "FOURNITURES", jour().minusDays(30)));
            ouvrir("RECEPTION_PREINSTRUCTION", depart);
            fermer("RECEPTION_PREINSTRUCTION", depart.plus(Duration.ofDays(9)));
            ouvrir("MONTAGE_CONCERTE", depart.plus(Duration.ofDays(9)));
            tache();
        }
    }

    private void ouvrir(String phase, Instant le) {
        moteur.publishEvent(new PhaseOuverte(NUMERO, phase, phase, "", le));
    }

    private void fermer(String phase, Instant le) {
        moteur.publishEvent(new PhaseFermee(NUMERO, phase, phase, "", le));
    }

    private void tache() {
        base.sql(
                        """
                        insert into app.tache (id, etape, routage, fonction, adherent, creee_le,
                            echeance, prise_par)
                        values ('calendrier', cast(:etape as jsonb), cast(:routage as jsonb),
                            'EQUIPE_MARCHES', 'AHUY', :creee, :echeance, 'marches.metropole')""")
                .params(
                        Map.of(
                                "etape",
                                "{\"code\":\"Task_X\",\"libelle\":\"Définir le montage\","
                                        + "\"processus\":\"P\",\"phase\":\"MONTAGE_CONCERTE\"}",
                                "routage",
                                "{\"numero\":\"" + NUMERO + "\",\"beneficiaires\":[]}",
                                "creee",
                                horloge.instant().atOffset(ZoneOffset.UTC),
                                "echeance",
                                jour().minusDays(7)))
                .update();
    }

    private LocalDate jour() {
        return LocalDate.now(horloge);
    }
}
