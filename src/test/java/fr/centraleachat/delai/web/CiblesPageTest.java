package fr.centraleachat.delai.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.delai.cible.Cibles;
import fr.centraleachat.delai.cible.CleDeCible;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** The rows of this test are of years in which no other test lives. */
@EssaiSpring
class CiblesPageTest {

    private static final String CHEMIN = "/administration/delais-cibles";

    @Autowired MockMvc http;
    @Autowired Cibles cibles;
    @Autowired Clock horloge;

    @Test
    void givesTheRowsInForceToPrograms() throws Exception {
        http.perform(get("/api/delais/cibles?procedure=AOO").with(user("instructeur.longvic")))
                .andExpect(status().isOk())
                .andExpect(
                        jsonPath("$[?(@.phase == 'CONSULTATION')].parametreMinimum")
                                .value(hasItem("DELAI_MIN_AOO_ELECTRONIQUE")))
                .andExpect(jsonPath("$[?(@.procedure == 'MAPA')]").isEmpty());
        http.perform(get("/api/delais/cibles?procedure=SIESTE").with(user("instructeur.longvic")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("procedure"));
        http.perform(get("/api/delais/cibles?au=demain").with(user("instructeur.longvic")))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void isForTheAdministratorAlone() throws Exception {
        http.perform(get(CHEMIN).with(user("manager.metropole"))).andExpect(status().isForbidden());
        http.perform(get(CHEMIN).with(user("admin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("13. Avis d’attribution")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    jours     | 0          | de 1 à 999
                    jours     | -3         | de 1 à 999
                    jours     | 1000       | de 1 à 999
                    jours     | sept       | de 1 à 999
                    phase     | SIESTE     | treize phases
                    adherent  | ATLANTIDE  | pas connu
                    procedure | DIALOGUE   | pas connu
                    unite     | MOIS       | jours ouvrés
                    debut     | 2019-01-01 | déjà figé
                    debut     | 2091-02-29 | date qui existe
                    fin       | 2091-01-01 | postérieure au début
                    fin       | 2090-12-31 | postérieure au début
                    motif     | ' '        | pourquoi
                    parametreMinimum | CIBLE_REPASSAGE_POURCENT | jours calendaires
                    """)
    void saysWhatToCorrectAndWritesNothing(String champ, String valeur, String message)
            throws Exception {
        var saisie = saisie("DECISION", "2091-01-01");
        saisie.put(champ, valeur);
        envoyer(saisie)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(message)));
        assertThat(cibles.histoire(new CleDeCible("DECISION", "MAPA", "CHENOVE"))).isEmpty();
    }

    @Test
    void countsTheConsultationInCalendarDays() throws Exception {
        var saisie = saisie("CONSULTATION", "2091-01-01");
        saisie.put("unite", "JOURS_OUVRES");
        envoyer(saisie)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("1182/71")));
    }

    /** Written for good, in a transaction of its own: the database decides of the overlap. */
    @Test
    void refusesAPeriodThatOverlapsAnother() throws Exception {
        var cle = new CleDeCible("DIFFUSION_ARCHIVAGE", "MAPA", "CHENOVE");
        if (cibles.histoire(cle).isEmpty()) {
            envoyer(saisie(cle.phase(), "2095-01-01")).andExpect(status().is3xxRedirection());
        }
        var saisie = saisie(cle.phase(), "2094-12-01");
        saisie.put("fin", "2095-02-01");
        envoyer(saisie)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("vaut déjà pour une partie")));
        assertThat(cibles.histoire(cle)).hasSize(1);
    }

    @Test
    @Transactional
    void closesTheRowInForceAndTakesItAgainAfterAnEnd() throws Exception {
        var jour = LocalDate.now(horloge).plusDays(10);
        var saisie = saisie("DECISION", jour.toString());
        saisie.put("adherent", "");
        saisie.put("unite", "JOURS_OUVRES");
        saisie.put("fin", jour.plusDays(30).toString());
        envoyer(saisie).andExpect(status().is3xxRedirection());
        var histoire = cibles.histoire(new CleDeCible("DECISION", "MAPA", null));
        assertThat(histoire)
                .extracting(
                        c -> c.periode().debut(), c -> c.periode().fin(), c -> c.duree().texte())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                LocalDate.parse("2018-01-01"), jour, "7 jours"),
                        org.assertj.core.groups.Tuple.tuple(
                                jour, jour.plusDays(30), "12 jours ouvrés"),
                        org.assertj.core.groups.Tuple.tuple(jour.plusDays(30), null, "7 jours"));
        assertThat(histoire.get(1).auteur()).isEqualTo("admin");
        assertThat(histoire.get(1).motif()).isEqualTo("essai");
    }

    @Test
    void refusesALostUpdate() throws Exception {
        var saisie = saisie("DECISION", "2091-01-01");
        saisie.put("adherent", "");
        saisie.put("version", "1");
        envoyer(saisie)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("quelqu’un d’autre")));
    }

    private Map<String, String> saisie(String phase, String debut) {
        Map<String, String> saisie = new LinkedHashMap<>();
        saisie.put("phase", phase);
        saisie.put("procedure", "MAPA");
        saisie.put("adherent", "CHENOVE");
        saisie.put("jours", "12");
        saisie.put("debut", debut);
        saisie.put("motif", "essai");
        return saisie;
    }

    private ResultActions envoyer(Map<String, String> saisie) throws Exception {
        var adherent = saisie.get("adherent");
        var cle =
                new CleDeCible(
                        saisie.get("phase"),
                        saisie.get("procedure"),
                        adherent.isBlank() ? null : adherent);
        var requete = post(CHEMIN + "/cible").with(user("admin")).with(csrf());
        saisie.forEach(requete::param);
        if (!saisie.containsKey("version")) {
            requete.param("version", version(cle));
        }
        return http.perform(requete);
    }

    private String version(CleDeCible cle) {
        var version = SaisieDeCible.version(cibles.histoire(cle));
        return version == null ? "" : version;
    }
}
