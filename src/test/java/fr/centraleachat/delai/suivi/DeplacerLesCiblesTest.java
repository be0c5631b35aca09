package fr.centraleachat.delai.suivi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.DossierSuivi;
import fr.centraleachat.delai.EcheanceDeplacee;
import fr.centraleachat.delai.SuiviDePhase;
import fr.centraleachat.workflow.PhaseFermee;
import fr.centraleachat.workflow.PhaseOuverte;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/**
 * From Monday 2 November 2026, for Chenôve; on the 5th the pré-instruction goes from 7 days to 3
 * worked days, for Chenôve alone.
 */
@EssaiSpring
@Transactional
@RecordApplicationEvents
class DeplacerLesCiblesTest {

    private static final String NUMERO = "DEPLACER-1";
    private static final String P1 = "RECEPTION_PREINSTRUCTION";
    private static final Instant LUNDI = Instant.parse("2026-11-02T09:00:00Z");
    private static final String PAGE =
            "/administration/delais-cibles/procedures?adherent=CHENOVE&phase=" + P1;

    @Autowired Delais delais;
    @Autowired ApplicationEventPublisher moteur;
    @Autowired ApplicationEvents evenements;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvc http;

    @BeforeEach
    void changerLaCible() {
        horloge.regler(LUNDI);
        suivre(NUMERO, "CHENOVE");
        suivre("DEPLACER-2", "LONGVIC");
        moteur.publishEvent(new PhaseOuverte(NUMERO, P1, "P1", "", LUNDI));
        delais.figerLaPrevision(NUMERO, "MAPA", Map.of());
        horloge.regler(LUNDI.plus(Duration.ofDays(3)));
        jdbc.sql(
                        """
                        insert into app.cible_de_phase (phase, adherent, debut, jours, unite)
                        values (?, 'CHENOVE', '2026-11-05', 3, 'JOURS_OUVRES')""")
                .param(P1)
                .update();
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void touchesNothingByItself() {
        assertThat(phase(P1).echeance()).isEqualTo("2026-11-09");
        assertThat(phase(P1).cible()).isEqualTo(7);
    }

    /** 13 phases of a MAPA are 159 days, so 10 April 2027; three worked days end on the 5th. */
    @Test
    void listsThoseThatWouldMoveWithTheirEndsBeforeAndAfter() throws Exception {
        http.perform(get(PAGE).with(user("admin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(NUMERO)))
                .andExpect(content().string(containsString("7 jours")))
                .andExpect(content().string(containsString("3 jours ouvrés")))
                .andExpect(content().string(containsString("sam.\u00a010\u00a0avril\u00a02027")))
                .andExpect(content().string(containsString("mar.\u00a06\u00a0avril\u00a02027")))
                .andExpect(
                        content().string(org.hamcrest.Matchers.not(containsString("DEPLACER-2"))));
    }

    @Test
    void movesTheVisitThatLastsAndKeepsATraceButNotThePlan() throws Exception {
        deplacer("cles", NUMERO + "/" + P1, "motif", "Effectif renforcé")
                .andExpect(status().is3xxRedirection());
        assertThat(phase(P1).echeance()).isEqualTo("2026-11-05");
        assertThat(phase(P1).prevue()).isEqualTo("2026-11-09");
        assertThat(evenements.stream(EcheanceDeplacee.class))
                .contains(new EcheanceDeplacee(NUMERO, P1, LocalDate.parse("2026-11-05")));
        assertThat(delais.alertes())
                .anyMatch(a -> a.numero().equals(NUMERO) && a.limite().equals(jour("2026-11-05")));
        assertThat(trace())
                .isEqualTo("7 JOURS_CALENDAIRES 3 JOURS_OUVRES 2026-11-09 2026-11-05 admin");
        assertThat(
                        jdbc.sql("select texte from app.journal where procedure = ?")
                                .param(NUMERO)
                                .query(String.class)
                                .list())
                .anyMatch(t -> t.contains("3 jours ouvrés au lieu de 7 jours"));
        http.perform(get(PAGE).with(user("admin")))
                .andExpect(content().string(containsString("suivent les délais en vigueur")));
    }

    @Test
    void movesAllThatAreListed() throws Exception {
        deplacer("choix", "tout", "motif", "Effectif renforcé")
                .andExpect(status().is3xxRedirection());
        assertThat(phase(P1).echeance()).isEqualTo("2026-11-05");
    }

    @Test
    void wantsAReasonAndAChoice() throws Exception {
        deplacer("cles", NUMERO + "/" + P1)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Dites pourquoi")));
        deplacer("motif", "x")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Cochez")));
        deplacer("motif", "x", "cles", "INCONNUE/" + P1).andExpect(status().isNotFound());
        deplacer("motif", "x", "cles", NUMERO + "/SIESTE").andExpect(status().isNotFound());
    }

    @Test
    void leavesWhatIsOverAlone() throws Exception {
        moteur.publishEvent(new PhaseFermee(NUMERO, P1, "P1", "", LUNDI.plus(Duration.ofDays(3))));
        http.perform(get(PAGE).with(user("admin")))
                .andExpect(content().string(containsString("suivent les délais en vigueur")));
        deplacer("cles", NUMERO + "/" + P1, "motif", "x").andExpect(status().is3xxRedirection());
        assertThat(phase(P1).cible()).isEqualTo(7);
    }

    private ResultActions deplacer(String... champs) throws Exception {
        var requete = post(PAGE).with(user("admin")).with(csrf());
        for (int i = 0; i < champs.length; i += 2) {
            requete.param(champs[i], champs[i + 1]);
        }
        return http.perform(requete);
    }

    private String trace() {
        return jdbc.sql(
                        """
                        select concat_ws(' ', jours_avant, unite_avant, jours_apres, unite_apres,
                            echeance_avant, echeance_apres, auteur)
                        from app.deplacement_de_cible where numero = ?""")
                .param(NUMERO)
                .query(String.class)
                .single();
    }

    private void suivre(String numero, String adherent) {
        delais.suivre(
                new DossierSuivi(numero, "MAPA", adherent, "FOURNITURES", jour("2026-11-02")));
    }

    private SuiviDePhase phase(String code) {
        return delais.phases(NUMERO).stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate jour(String jour) {
        return LocalDate.parse(jour);
    }
}
