package fr.centraleachat.tache.essai;

import static fr.centraleachat.tache.essai.Essais.COMPLET;
import static fr.centraleachat.tache.essai.Essais.envoyer;
import static fr.centraleachat.tache.essai.Essais.lire;
import static fr.centraleachat.tache.essai.Essais.poser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.tache.Taches;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Task_Ouvrir is done by two agents of EQUIPE_MARCHES; marches.metropole is the chargé. */
@EssaiSpring
class ContreseingTest {

    private static final String CHARGE = "marches.metropole";
    private static final String SECOND = "marches2.metropole";

    @Autowired MockMvc mvc;
    @Autowired Essais essais;
    @Autowired Taches taches;

    private String numero;
    private String tache;

    @BeforeEach
    void allerALOuverture() throws Exception {
        numero = essais.demarrer(CHARGE);
        var premiere = "/api/taches/" + essais.tache(numero);
        var motif = ", \"motifSansAvis\": \"La saison presse.\"";
        envoyer(mvc, premiere + "/achevement", "instructeur.longvic", COMPLET.formatted(motif))
                .andExpect(status().isOk());
        tache = "/api/taches/" + essais.tache(numero);
    }

    @Test
    void isBornInTheHandsOfTheChargeForTheAcheteur() throws Exception {
        lire(mvc, tache, SECOND)
                .andExpect(jsonPath("$.prisePar").value(CHARGE))
                .andExpect(jsonPath("$.adherent").value("LONGVIC"))
                .andExpect(jsonPath("$.actionnable").value(true));
        lire(mvc, "/api/taches?adherent=LONGVIC&procedure=" + numero, SECOND)
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void completesOnlyWithASecondAgent() throws Exception {
        envoyer(mvc, tache + "/achevement", CHARGE, "{}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("contreseing")));
        poser(mvc, tache + "/contreseing", CHARGE).andExpect(status().isConflict());
        poser(mvc, tache + "/contreseing", "elu.longvic").andExpect(status().isForbidden());
        poser(mvc, tache + "/contreseing", SECOND)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.contresigneePar").value(SECOND));
        envoyer(mvc, tache + "/achevement", CHARGE, "{}").andExpect(status().isOk());
        assertThat(taches.acheveeEnDernierPar(numero, "Task_Ouvrir")).contains(CHARGE);
        assertThat(taches.contresigneePar(tache.replace("/api/taches/", ""))).contains(SECOND);
    }

    @Test
    void whoCountersignedDoesNotComplete() throws Exception {
        poser(mvc, tache + "/contreseing", SECOND).andExpect(status().isOk());
        poser(mvc, tache + "/prise", SECOND).andExpect(status().isOk());
        envoyer(mvc, tache + "/achevement", SECOND, "{}").andExpect(status().isConflict());
    }

    @Test
    void refusesToCompleteWhatAnotherHasAndTellsWho() throws Exception {
        envoyer(mvc, tache + "/achevement", SECOND, "{}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("Équipe marchés")));
    }

    @Test
    void isTakenOverOnlyOnDemandOnceItsTakerHasSaidSo() throws Exception {
        poser(mvc, tache + "/prise", CHARGE).andExpect(status().isOk());
        poser(mvc, tache + "/prise", SECOND).andExpect(status().isConflict());
        poser(mvc, tache + "/prise?reprendre=true", SECOND)
                .andExpect(jsonPath("$.prisePar").value(SECOND));
    }
}
