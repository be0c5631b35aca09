package fr.centraleachat.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.common.Periode;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@EssaiSpring
@Transactional
class FermeturesTest {

    private static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 11, 30);
    private static final String PAGE = "/adherents/LONGVIC";

    @Autowired MockMvc http;
    @Autowired Fermetures fermetures;
    @Autowired HorlogeDEssai horloge;

    @BeforeEach
    void regler() {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void areAnnouncedByTheDirectionOfTheAdherentAndSeenByAll() throws Exception {
        fermer("dgs.longvic", "2027-08-02", "2027-08-20", "Fermeture d’été")
                .andExpect(redirectedUrl(PAGE));
        assertThat(fermetures.depuis("LONGVIC", AUJOURD_HUI))
                .extracting(FermetureDAdherent::motif, FermetureDAdherent::periode)
                .containsExactly(
                        tuple(
                                "Fermeture d’été",
                                new Periode(LocalDate.of(2027, 8, 2), LocalDate.of(2027, 8, 21))));
        http.perform(get(PAGE).with(user("instructeur.longvic")))
                .andExpect(content().string(containsString("ven.\u00a020\u00a0août\u00a02027")))
                .andExpect(content().string(not(containsString("Annoncer la fermeture"))));
        http.perform(get(PAGE).with(user("dgs.longvic")))
                .andExpect(content().string(containsString("Annoncer la fermeture")));
    }

    @Test
    void areNotThoseOfAnother() throws Exception {
        fermer("dgs.quetigny", "2027-08-02", "2027-08-20", "Été").andExpect(status().isForbidden());
        fermer("instructeur.longvic", "2027-08-02", "2027-08-20", "Été")
                .andExpect(status().isForbidden());
        assertThat(fermetures.depuis("LONGVIC", AUJOURD_HUI)).isEmpty();
    }

    /** The 28th is both the last day of one and the first of the other. */
    @Test
    void neverOverlap() throws Exception {
        fermer("admin", "2026-12-21", "2026-12-28", "Noël").andExpect(redirectedUrl(PAGE));
        fermer("admin", "2026-12-28", "2027-01-02", "Nouvel an")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("couvre déjà une partie")));
        fermer("admin", "2026-12-29", "2027-01-02", "Nouvel an").andExpect(redirectedUrl(PAGE));
    }

    @Test
    void areCancelledButForTheDaysThatArePast() throws Exception {
        fermer("admin", "2026-11-30", "2026-12-04", "Inventaire").andExpect(redirectedUrl(PAGE));
        var id = fermetures.depuis("LONGVIC", AUJOURD_HUI).get(0).id();
        horloge.regler(Instant.parse("2026-12-02T09:00:00Z"));
        annuler(id).andExpect(redirectedUrl(PAGE));
        assertThat(fermetures.depuis("LONGVIC", AUJOURD_HUI))
                .extracting(f -> f.periode().fin())
                .containsExactly(LocalDate.of(2026, 12, 2));
        annuler(id).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2027-08-20, Été, à partir de quel jour",
        "2027-08-02, '', Été, jusqu’à quel jour",
        "2027-08-20, 2027-08-02, Été, ne peut pas précéder",
        "2027-02-29, 2027-03-02, Hiver, 2026-11-23",
        "2026-11-02, 2026-11-29, Automne, déjà passée",
        "2027-06-01, 2027-08-31, Été, 13 semaines au plus",
        "2032-08-02, 2032-08-20, Été, moins de 5 ans",
        "2027-08-02, 2027-08-20, '', le motif"
    })
    void tellWhatIsWrong(String du, String au, String motif, String extrait) throws Exception {
        fermer("admin", du, au, motif)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(extrait)));
        assertThat(fermetures.depuis("LONGVIC", AUJOURD_HUI)).isEmpty();
    }

    private ResultActions fermer(String agent, String du, String au, String motif)
            throws Exception {
        return http.perform(
                post(PAGE + "/fermetures")
                        .with(user(agent))
                        .with(csrf())
                        .param("premierJourFerme", du)
                        .param("dernierJourFerme", au)
                        .param("motifDeFermeture", motif));
    }

    private ResultActions annuler(long id) throws Exception {
        return http.perform(
                post(PAGE + "/fermetures/" + id + "/annulation").with(user("admin")).with(csrf()));
    }
}
