package fr.centraleachat.passation.domain;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;

/** Each step of phases 12 and 13 opens filled with what is known, by page and by API. */
@EssaiSpring
class FormulairesDAchevementTest {

    private static final String EQUIPE = "marches.metropole";

    @Autowired MockMvc mvc;
    @Autowired AutowireCapableBeanFactory fabrique;
    @Autowired HorlogeDEssai essai;
    @Autowired Clock horloge;

    private ParcoursDAchevement parcours;

    @AfterEach
    void remettreLHorloge() {
        essai.remettre();
    }

    @Test
    void openFilledAtEveryStep() throws Exception {
        parcours = fabrique.createBean(ParcoursDAchevement.class);
        parcours.jusquALaVerification(Nature.TRAVAUX, 108_000);
        ouvrir("Task_VerifierAttributaire", null, EQUIPE, "actesEngagementSignes[1].operateur");
        parcours.verifier();
        ouvrir("Task_RedigerLettres", null, EQUIPE, "lettresRejet[0].texte");
        parcours.redigerLesLettres();
        parcours.lettres().forEach(parcours::constater);
        ouvrir("Task_Signer", 1, "maire.metropole", "titulaires[0].id");
        parcours.signer(1);
        ouvrir("Task_PublierAvisAttribution", 1, EQUIPE, "lotsPublies[0].operateur");
        ouvrir("Task_TransmettrePrefecture", 1, EQUIPE, "piecesActe[0].type");
        parcours.transmettre(1);
        parcours.accuser(1);
        ouvrir("Task_RedigerNotification", 1, EQUIPE, "tauxAvance");
        parcours.notifier(1);
        ouvrir("Task_TransmettreTresorerie", 1, EQUIPE, "piecesTransmises[0]");
        achever();
        ouvrir("Task_Archiver", null, EQUIPE, "finExecutionPrevue");
    }

    private void achever() {
        parcours.signer(2);
        parcours.transmettre(2);
        parcours.accuser(2);
        parcours.notifier(2);
        for (int lot = 1; lot <= 2; lot++) {
            parcours.achever(
                    "Task_PublierAvisAttribution",
                    lot,
                    parcours.etapes().avis(LocalDate.now(horloge)));
            parcours.achever(
                    "Task_TransmettreTresorerie",
                    lot,
                    parcours.etapes().tresorerie(parcours.piece()));
        }
    }

    private void ouvrir(String code, Integer lot, String agent, String rempli) throws Exception {
        var id = parcours.tache(code, lot);
        mvc.perform(get("/api/taches/" + id).with(httpBasic(agent, "demonstration")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.schema.properties").isNotEmpty())
                .andExpect(jsonPath("$.valeurs." + rempli).isNotEmpty());
        mvc.perform(get("/taches/" + id).with(user(agent)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("</form>")));
    }
}
