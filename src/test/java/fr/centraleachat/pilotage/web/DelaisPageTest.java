package fr.centraleachat.pilotage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.DossierSuivi;
import fr.centraleachat.delai.EcheanceLegale;
import fr.centraleachat.workflow.PhaseFermee;
import fr.centraleachat.workflow.PhaseOuverte;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What is late now. The famille is of these tests alone. */
@EssaiSpring
@Transactional
class DelaisPageTest {

    private static final String NUMERO = "PAGE-DELAIS-1";
    private static final Instant LUNDI = Instant.parse("2026-11-02T09:00:00Z");

    @Autowired MockMvc http;
    @Autowired Delais delais;
    @Autowired ApplicationEventPublisher moteur;
    @Autowired HorlogeDEssai horloge;

    /** Nine days for seven, then eighteen for fourteen that last. */
    @BeforeEach
    void suivreUneProcedureEnRetard() {
        horloge.regler(LUNDI);
        delais.suivre(
                new DossierSuivi(
                        NUMERO, "AOO", "LONGVIC", "GARAGE", LocalDate.parse("2026-11-02")));
        var phase = "RECEPTION_PREINSTRUCTION";
        var fin = LUNDI.plus(Duration.ofDays(9));
        moteur.publishEvent(new PhaseOuverte(NUMERO, phase, "P1", "", LUNDI));
        moteur.publishEvent(new PhaseFermee(NUMERO, phase, "P1", "", fin));
        moteur.publishEvent(new PhaseOuverte(NUMERO, "MONTAGE_CONCERTE", "P2", "", fin));
        delais.surveiller(
                new EcheanceLegale(
                        NUMERO,
                        "AVIS_ATTRIBUTION",
                        "1",
                        LocalDate.parse("2026-11-22"),
                        LocalDate.parse("2026-12-02"),
                        "Envoyer l’avis d’attribution",
                        "R2183-1",
                        "ACH-7"));
        horloge.avancer(Duration.ofDays(27));
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void tellsAManagerWhatIsLateAtWhomAndWhatTheLawAwaits() throws Exception {
        assertThat(page("/delais?famille=GARAGE"))
                .contains("1 procédure en cours", "1 en retard", "/procedures/" + NUMERO)
                .contains("4\u00a0j\u00a0de\u00a0retard", "2. Montage concerté du dossier")
                .contains("+1 depuis dim.\u00a022\u00a0novembre\u00a02026")
                .contains("Envoyer l’avis d’attribution", "R2183-1");
        assertThat(page("/delais/liste?figure=ECHEANCES"))
                .contains("Envoyer l’avis d’attribution", "/procedures/" + NUMERO);
    }

    @Test
    void drawsTheMapWithTheNumberOfEachPhase() throws Exception {
        var attendues =
                new String[] {
                    "class=\"c3\" title=\"9 j pour une cible de 7 j\"",
                    "class=\"c3 ici\" title=\"en cours, 4 j de retard\"",
                    "class=\"c0\" title=\"à venir\""
                };
        assertThat(page("/delais?famille=GARAGE")).contains(attendues);
        assertThat(page("/delais/carte?famille=GARAGE")).contains(attendues);
    }

    @Test
    void keepsTheFiltersInTheLinks() throws Exception {
        assertThat(page("/delais?famille=GARAGE&adherent=LONGVIC"))
                .contains("/delais/liste?adherent=LONGVIC&amp;famille=GARAGE&amp;figure=EN_RETARD")
                .contains("<option value=\"GARAGE\" selected=\"selected\">");
        assertThat(page("/delais/liste?figure=EN_RETARD&famille=GARAGE")).contains(NUMERO);
        assertThat(page("/delais/liste?figure=EN_RETARD&famille=GARAGE&adherent=AHUY"))
                .doesNotContain(NUMERO)
                .contains("Aucune procédure n’est en retard ici.");
    }

    @Test
    void saysWhatWillComeWhereThereIsNothing() throws Exception {
        assertThat(page("/delais?famille=GARAGE&adherent=AHUY"))
                .contains("Aucune phase n’a dépassé sa cible.")
                .contains("Aucune procédure n’est en cours.")
                .contains("Aucune phase n’est terminée dans cette période.")
                .contains("Ahuy\u00a0: aucune procédure notifiée dans la période");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/delais?adherent=PARIS",
                "/delais?du=hier",
                "/delais?du=2026-07&au=2026-06",
                "/delais/carte?famille=RIEN",
                "/delais/carte?suite=ailleurs",
                "/delais/liste",
                "/delais/liste?figure=TOUT",
                "/delais/liste?figure=EN_RETARD&suite=x",
                "/delais/liste?figure=ECHEANCES&suite=x",
                "/delais/liste?figure=TERMINEES&tri=HASARD",
                "/delais/liste?figure=TERMINEES&suite=x"
            })
    void tellsWhatIsWrongInAnAddress(String adresse) throws Exception {
        http.perform(get(adresse).with(user("manager.metropole")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Un point à corriger")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/delais", "/delais/carte", "/delais/liste?figure=EN_RETARD"})
    void isNotForTheServicesInstructeurs(String adresse) throws Exception {
        http.perform(get(adresse).with(user("instructeur.longvic")))
                .andExpect(status().isForbidden());
    }

    @Test
    void showsADirectionItsOwnFiguresAlone() throws Exception {
        var direction = user("dgs.longvic");
        http.perform(get("/delais?adherent=LONGVIC").with(direction))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("value=\"QUETIGNY\""))));
        http.perform(get("/delais?adherent=QUETIGNY").with(direction))
                .andExpect(status().isForbidden());
    }

    private String page(String adresse) throws Exception {
        return http.perform(get(adresse).with(user("manager.metropole")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
