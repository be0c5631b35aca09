package fr.centraleachat.tache.essai;

import static fr.centraleachat.tache.essai.Essais.COMPLET;
import static fr.centraleachat.tache.essai.Essais.agent;
import static fr.centraleachat.tache.essai.Essais.envoyer;
import static fr.centraleachat.tache.essai.Essais.lire;
import static fr.centraleachat.tache.essai.Essais.poser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@EssaiSpring
class TachesApiTest {

    private static final String SI = "instructeur.longvic";
    private static final String MOTIF = ", \"motifSansAvis\": \"La saison presse.\"";

    @Autowired MockMvc mvc;
    @Autowired Essais essais;
    @Autowired EtablirEssaiForm formulaire;

    private String numero;
    private String id;
    private String tache;

    @BeforeEach
    void demarrer() {
        numero = essais.demarrer(null);
        id = essais.tache(numero);
        tache = "/api/taches/" + id;
    }

    /** SAI-2 : A/R of the service instructeur, C of EQUIPE_MARCHES, DSF and the élu. */
    @ParameterizedTest
    @CsvSource({
        "instructeur.longvic, 200, A, true",
        "dsf.longvic, 200, C, false",
        "elu.longvic, 200, C, false",
        "marches.metropole, 200, C, false",
        "manager.metropole, 200, , false",
        "admin, 200, , false",
        "maire.longvic, 403, , false",
        "instructeur.quetigny, 404, , false",
        "dsf.quetigny, 404, , false"
    })
    void showsATaskToWhomItConcerns(String qui, int statut, String lettre, boolean actionnable)
            throws Exception {
        var reponse = lire(mvc, tache, qui).andExpect(status().is(statut));
        if (statut == 200) {
            reponse.andExpect(jsonPath("$.actionnable").value(actionnable));
        }
        if (lettre != null) {
            reponse.andExpect(jsonPath("$.lettre").value(lettre));
        }
        int completion = statut == 404 ? 404 : actionnable ? 200 : 403;
        envoyer(mvc, tache + "/achevement", qui, COMPLET.formatted(MOTIF))
                .andExpect(status().is(completion));
    }

    @Test
    void listsWhatTheCallerMayActOnAndOnDemandWhatTheyAreConsultedOn() throws Exception {
        var liste = "/api/taches?procedure=" + numero;
        lire(mvc, liste, SI)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.page").value(0))
                .andExpect(jsonPath("$.taille").value(20))
                .andExpect(jsonPath("$.contenu[0].code").value("Task_Etablir"))
                .andExpect(jsonPath("$.contenu[0].activiteRaci").value("SAI-2"))
                .andExpect(jsonPath("$.contenu[0].adherent").value("LONGVIC"))
                .andExpect(jsonPath("$.contenu[0].actionnable").value(true));
        lire(mvc, liste, "dsf.longvic").andExpect(jsonPath("$.total").value(0));
        lire(mvc, liste + "&lettre=C", "dsf.longvic")
                .andExpect(jsonPath("$.contenu[0].lettre").value("C"))
                .andExpect(jsonPath("$.contenu[0].actionnable").value(false));
        lire(mvc, liste, "instructeur.quetigny").andExpect(jsonPath("$.total").value(0));
        lire(mvc, liste + "&adherent=QUETIGNY", SI).andExpect(jsonPath("$.total").value(0));
        lire(mvc, liste + "&enRetard=true", SI).andExpect(jsonPath("$.total").value(0));
        lire(mvc, "/api/taches?taille=5000&tri=creeeLe,desc", SI)
                .andExpect(jsonPath("$.taille").value(200));
        lire(mvc, "/api/taches?tri=secret", SI).andExpect(status().isUnprocessableEntity());
        lire(mvc, "/api/taches?lettre=Z", SI).andExpect(status().is4xxClientError());
    }

    @Test
    void describesWhatCompletingTakes() throws Exception {
        lire(mvc, tache, SI)
                .andExpect(
                        jsonPath("$.schema.properties.credits.items.properties.montantHt.type")
                                .value("number"))
                .andExpect(
                        jsonPath("$.schema.required")
                                .value(org.hamcrest.Matchers.hasItem("motifSansAvis")))
                .andExpect(
                        jsonPath("$.valeurs['Motif du retour']").value("Il manquait les crédits."))
                .andExpect(jsonPath("$.avisJusquAu").exists());
    }

    @Test
    void completesTakesTheFreeTaskAndOpensTheNext() throws Exception {
        envoyer(mvc, tache + "/achevement", SI, COMPLET.formatted(MOTIF))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.prisePar").value(SI))
                .andExpect(jsonPath("$.acheveePar").value(SI))
                .andExpect(jsonPath("$.termineeLe").exists());
        assertThat(formulaire.recus).isNotEmpty();
        assertThat(essais.tache(numero)).isNotEqualTo(id);
        envoyer(mvc, tache + "/achevement", SI, COMPLET.formatted(MOTIF))
                .andExpect(status().isConflict())
                .andExpect(
                        jsonPath("$.detail").value(containsString("Service instructeur, Longvic")));
    }

    @Test
    void saysEverythingToCorrectAndWritesNothing() throws Exception {
        envoyer(mvc, tache + "/achevement", SI, "{\"decision\": \"RETOUR\", \"calcule\": 1}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[?(@.champ == 'motifRetour')]").exists())
                .andExpect(jsonPath("$.erreurs[?(@.champ == 'credits')].regle").value("L2152-3"))
                .andExpect(jsonPath("$.erreurs[?(@.champ == 'calcule')]").exists())
                .andExpect(jsonPath("$.erreurs[?(@.champ == 'motifSansAvis')]").exists());
        envoyer(mvc, tache + "/achevement", SI, "{\"decision\":")
                .andExpect(status().isBadRequest());
        envoyer(mvc, tache + "/achevement", SI, COMPLET.replace("6135", "EPUISEE").formatted(MOTIF))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.erreurs[0].regle").value("L2152-3"));
        lire(mvc, tache, SI)
                .andExpect(jsonPath("$.prisePar").doesNotExist())
                .andExpect(jsonPath("$.termineeLe").doesNotExist());
    }

    @Test
    void givesTakesAndReassigns() throws Exception {
        poser(mvc, tache + "/prise", SI).andExpect(jsonPath("$.prisePar").value(SI));
        poser(mvc, tache + "/prise", "dsf.longvic").andExpect(status().isForbidden());
        mvc.perform(delete(tache + "/prise").with(agent(SI)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.prisePar").doesNotExist());
        affecter("manager.metropole", SI)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.prisePar").value(SI));
        affecter("manager.metropole", "dsf.longvic").andExpect(status().isUnprocessableEntity());
        affecter("marches.metropole", SI).andExpect(status().isForbidden());
    }

    private org.springframework.test.web.servlet.ResultActions affecter(String qui, String agent)
            throws Exception {
        return mvc.perform(
                put(tache + "/affectation")
                        .with(agent(qui))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"agent\": \"" + agent + "\"}"));
    }

    @Test
    void anAvisIsWaitedForThenExplainedAndNeverBlocks() throws Exception {
        var avis = "{\"sens\": \"FAVORABLE\"}";
        envoyer(mvc, tache + "/achevement", SI, COMPLET.formatted(""))
                .andExpect(status().isUnprocessableEntity());
        for (var consulte : new String[] {"dsf.longvic", "elu.longvic", "marches.metropole"}) {
            envoyer(mvc, tache + "/avis", consulte, avis).andExpect(status().isCreated());
        }
        envoyer(mvc, tache + "/avis", SI, avis).andExpect(status().isForbidden());
        envoyer(mvc, tache + "/avis", "dsf.longvic", "{\"sens\": \"RESERVE\"}")
                .andExpect(status().isUnprocessableEntity());
        envoyer(
                        mvc,
                        tache + "/avis",
                        "dsf.longvic",
                        "{\"sens\": \"RESERVE\", \"texte\": \"Cher.\"}")
                .andExpect(status().isCreated());
        lire(mvc, tache, SI).andExpect(jsonPath("$.avis.length()").value(3));
        envoyer(mvc, tache + "/achevement", SI, COMPLET.formatted(""))
                .andExpect(status().isUnprocessableEntity());
        envoyer(mvc, tache + "/avis", "dsf.longvic", avis).andExpect(status().isCreated());
        envoyer(mvc, tache + "/achevement", SI, COMPLET.formatted("")).andExpect(status().isOk());
    }
}
