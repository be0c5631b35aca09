package fr.centraleachat.catalogue.process;

import static fr.centraleachat.catalogue.RecoursDEssai.ACHATS;
import static fr.centraleachat.catalogue.RecoursDEssai.LONGVIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.catalogue.MarcheDEssai;
import fr.centraleachat.catalogue.RecoursDEssai;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Each way through the model, as the agents whose turn it is. */
@EssaiSpring
class RecoursAUnMarcheTest {

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired HorlogeDEssai horloge;

    private String marche;
    private RecoursDEssai recours;

    @BeforeEach
    void ouvrir(TestInfo essai) {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
        marche = "RCM-" + Math.abs(essai.getDisplayName().hashCode() % 100_000_000);
        transaction.executeWithoutResult(
                s ->
                        MarcheDEssai.creer(jdbc, marche, "Mobilier de recours")
                                .plafonne(1_000)
                                .identifie("LONGVIC"));
        recours = new RecoursDEssai(mvc, marche);
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void grantsWhatIsAskedWithItsQuotaAndItsCertificate() throws Exception {
        var id = recours.demande("300.00");
        var numero = recours.numero(LONGVIC, id);
        assertThat(numero).matches("RC-2026-\\d{4,}");
        assertThat(recours.taches(LONGVIC, numero)).isEmpty();
        var tache = recours.taches(ACHATS, numero).get(0);
        mvc.perform(get("/taches/" + tache).with(user(ACHATS)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Reste à répartir sur le marché")))
                .andExpect(content().string(containsString("/catalogue/recours/" + numero)));

        recours.achever(ACHATS, tache, "{\"decision\": \"ACCORDER\", \"quota\": 300.00}")
                .andExpect(status().isOk());

        assertThat(quota()).isEqualByComparingTo("300");
        recours.lister(LONGVIC)
                .andExpect(jsonPath("$.contenu[0].etat").value("ACCORDE"))
                .andExpect(jsonPath("$.contenu[0].quotaHt").value(300.00));
        assertThat(pieces(numero)).isEqualTo(1);
    }

    @Test
    void waitsForTheAdherentWhenItIsGrantedLess() throws Exception {
        var id = recours.demande("300.00");
        var numero = recours.numero(LONGVIC, id);
        recours.faire(ACHATS, id, "accord", "{\"quotaHt\": 200.00}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.etat").value("DEMANDE"));
        assertThat(quota()).isNull();

        recours.achever(
                        LONGVIC,
                        recours.taches(LONGVIC, numero).get(0),
                        "{\"reponse\": \"ACCEPTER\"}")
                .andExpect(status().isOk());

        assertThat(quota()).isEqualByComparingTo("200");
    }

    @Test
    void closesWhatTheAdherentDeclines() throws Exception {
        var id = recours.demande("300.00");
        var numero = recours.numero(LONGVIC, id);
        recours.faire(ACHATS, id, "accord", "{\"debut\": \"2027-01-01\"}")
                .andExpect(status().isOk());

        recours.achever(
                        LONGVIC,
                        recours.taches(LONGVIC, numero).get(0),
                        "{\"reponse\": \"DECLINER\"}")
                .andExpect(status().isOk());

        assertThat(etat(id)).isEqualTo("RETIRE");
        assertThat(quota()).isNull();
    }

    @Test
    void refusesWithAMotive() throws Exception {
        var id = recours.demande("300.00");
        recours.faire(ACHATS, id, "refus", "{}").andExpect(status().isUnprocessableEntity());
        recours.faire(ACHATS, id, "refus", "{\"motif\": \"Le besoin est couvert ailleurs.\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.etat").value("REFUSE"));
        recours.faire(ACHATS, id, "accord", "{}").andExpect(status().isConflict());
    }

    @Test
    void withdrawsWhatIsNotDecided() throws Exception {
        var id = recours.demande("300.00");
        var numero = recours.numero(LONGVIC, id);
        recours.faire("instructeur.quetigny", id, "retrait", "{}").andExpect(status().isNotFound());
        recours.faire(LONGVIC, id, "retrait", "{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.etat").value("RETIRE"));
        assertThat(recours.taches(ACHATS, numero)).isEmpty();
        recours.faire(LONGVIC, id, "retrait", "{}").andExpect(status().isConflict());
    }

    private BigDecimal quota() {
        return jdbc.sql(
                        """
                        select p.quota from app.part_d_adherent p
                        join app.periode_de_marche d on d.id = p.periode where d.marche = ?""")
                .param(marche)
                .query(BigDecimal.class)
                .optional()
                .orElse(null);
    }

    private String etat(String id) {
        return transaction.execute(
                s ->
                        jdbc.sql("select etat from app.recours where id = ?::uuid")
                                .param(id)
                                .query(String.class)
                                .single());
    }

    private long pieces(String numero) {
        return transaction.execute(
                s ->
                        jdbc.sql("select count(*) from app.piece where procedure = ?")
                                .param(numero)
                                .query(Long.class)
                                .single());
    }
}
