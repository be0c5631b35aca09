package fr.centraleachat.passation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** From each phase before the avis is sent, back to each phase before it, then on again. */
@EssaiSpring
class RepriseDeChaquePhaseTest {

    /** The first task of each phase, in their order. */
    private static final List<String> TACHES =
            List.of(
                    "Task_FormaliserBesoin",
                    "Task_DefinirMontage",
                    "Task_RedigerDce",
                    "Task_ValiderDce",
                    "Task_PreparerPublicite");

    private static final List<String> PHASES =
            List.of(
                    "RECEPTION_PREINSTRUCTION",
                    "MONTAGE_CONCERTE",
                    "REDACTION_DCE",
                    "VALIDATION_DCE",
                    "LANCEMENT");

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;

    private ProgrammeDEssai marche;
    private Amont amont;

    @BeforeEach
    void ouvrir() throws Exception {
        marche =
                ProgrammeDEssai.ouvrir(
                        mvc, "instructeur.longvic", SaisineFixture.nettoyageDeLongvic());
        amont = new Amont(marche, horloge);
    }

    static Stream<Arguments> retours() {
        return IntStream.range(1, PHASES.size())
                .boxed()
                .flatMap(de -> IntStream.range(0, de).mapToObj(vers -> Arguments.of(de, vers)));
    }

    @ParameterizedTest
    @MethodSource("retours")
    void startsThePhaseAgainThenGoesOn(int de, int vers) throws Exception {
        faire(0, de);
        marche.estEn(PHASES.get(de), TACHES.get(de));

        reprendre(PHASES.get(vers)).andExpect(status().isOk());

        marche.estEn(PHASES.get(vers), TACHES.get(vers));
        faire(vers, de);
        marche.estEn(PHASES.get(de), TACHES.get(de));
    }

    @ParameterizedTest
    @MethodSource("phasesAvantLAvis")
    void isRefusedOnceTheAvisIsSentAndSaysWhy(String phase) throws Exception {
        faire(0, 4);
        amont.publier();
        moteur.executerLesJobsDus();
        amont.constaterLesEnvois();

        reprendre(phase)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("l’avis est envoyé depuis le")))
                .andExpect(jsonPath("$.erreurs[0].regle").value("R2131-19"));
        assertThat(marche.phase()).isEqualTo("CONSULTATION");
    }

    static List<String> phasesAvantLAvis() {
        return PHASES;
    }

    /** All that leads from the start of a phase to that of another. */
    private void faire(int depuis, int jusque) throws Exception {
        for (int phase = depuis; phase < jusque; phase++) {
            switch (phase) {
                case 0 -> amont.instruire();
                case 1 -> {
                    amont.definirLeMontage();
                    amont.accorder();
                }
                case 2 -> {
                    amont.rediger();
                    amont.validerJuridiquement();
                }
                default -> {
                    amont.viser();
                    amont.approuver();
                }
            }
        }
    }

    private ResultActions reprendre(String phase) throws Exception {
        return mvc.perform(
                post("/api/procedures/" + marche.numero() + "/reprise")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"phase\":\"%s\",\"motif\":\"À refaire.\"}".formatted(phase))
                        .with(ProgrammeDEssai.signe("admin")));
    }
}
