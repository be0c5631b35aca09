package fr.centraleachat.passation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** The rétroplanning from the end of a marché that runs, or from a procédure that is prepared. */
@EssaiSpring
class MarchesARelancerTest {

    private static final String DEPUIS = "/delais/retroplanning/depuis?dossier=";

    @Autowired MockMvc mvc;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    private String numero;

    @BeforeEach
    void ouvrir() throws Exception {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
        var saisine =
                SaisineFixture.nettoyageDeLongvic()
                        .replace(
                                "\"montantEstimeHt\":168000.00,\n \"lots\"",
                                "\"dateNotificationSouhaitee\":\"2027-06-30\","
                                        + "\"montantEstimeHt\":168000.00,\n \"lots\"");
        numero = ProgrammeDEssai.ouvrir(mvc, "instructeur.longvic", saisine).numero();
    }

    @AfterEach
    void remettre() {
        transaction.executeWithoutResult(
                t -> jdbc.sql("delete from app.marche where procedure = ?").param(numero).update());
        horloge.remettre();
    }

    @Test
    void fillsTheWishFromAProcedureInPreparation() throws Exception {
        demander("/delais/retroplanning", "instructeur.longvic")
                .andExpect(content().string(containsString(numero)));
        demander(DEPUIS + numero, "instructeur.longvic")
                .andExpect(
                        redirectedUrl(
                                "/delais/retroplanning?notification=2027-06-30&procedure=MAPA"
                                        + "&acheteur=LONGVIC&instructeur=LONGVIC"));
    }

    /** Notified on the 18th of May 2024 for three years: the last day is the 17th of May 2027. */
    @Test
    void fillsTheWishFromTheEndOfAMarche() throws Exception {
        notifier("2024-05-18", 36);
        demander(DEPUIS + numero + "/1", "instructeur.longvic")
                .andExpect(
                        redirectedUrl(
                                "/delais/retroplanning?finDeMarche=2027-05-17&procedure=MAPA"
                                        + "&acheteur=LONGVIC&instructeur=LONGVIC"));
        demander(
                        "/delais/retroplanning?finDeMarche=2027-05-17&procedure=MAPA",
                        "instructeur.longvic")
                .andExpect(
                        content().string(containsString("notification le ven.\u00a014\u00a0mai")));
    }

    @Test
    void knowsNoMarcheThatIsOverNorOneOfAnother() throws Exception {
        notifier("2020-05-18", 36);
        demander(DEPUIS + numero + "/1", "instructeur.longvic").andExpect(status().isNotFound());
        notifier("2024-05-18", 36);
        demander(DEPUIS + numero + "/1", "instructeur.quetigny").andExpect(status().isNotFound());
        demander("/delais/retroplanning", "instructeur.quetigny")
                .andExpect(content().string(not(containsString(numero))));
        demander(DEPUIS, "instructeur.longvic").andExpect(redirectedUrl("/delais/retroplanning"));
    }

    private void notifier(String le, int mois) {
        transaction.executeWithoutResult(
                t -> {
                    jdbc.sql("delete from app.marche where procedure = ?").param(numero).update();
                    jdbc.sql("update app.lot set duree_mois = ? where procedure = ?")
                            .params(mois, numero)
                            .update();
                    jdbc.sql(
                                    """
                                    insert into app.marche (id, version, procedure, lot, acheteur, id_marche,
                                        montant_ht, transmissible, date_signature, date_notification)
                                    values (gen_random_uuid(), 0, :numero, 1, 'LONGVIC', right(:numero, 8),
                                        1000, false, cast(:le as date), cast(:le as date))""")
                            .param("numero", numero)
                            .param("le", le)
                            .update();
                });
    }

    private ResultActions demander(String adresse, String agent) throws Exception {
        return mvc.perform(get(adresse).with(user(agent)));
    }
}
