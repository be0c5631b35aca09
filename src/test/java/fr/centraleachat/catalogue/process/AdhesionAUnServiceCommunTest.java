package fr.centraleachat.catalogue.process;

import static fr.centraleachat.catalogue.AdmissionDEssai.ACHATS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.catalogue.AdmissionDEssai;
import fr.centraleachat.catalogue.admission.ConduireAdmission;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.organisation.ServiceCommun;
import fr.centraleachat.workflow.Moteur;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** Each way through the model, as the agents whose turn it is. Longvic is not in ASSURANCES. */
@EssaiSpring
class AdhesionAUnServiceCommunTest {

    private static final String LONGVIC = "instructeur.longvic";
    private static final Map<String, String> DEMANDE =
            Map.of(
                    "adherent", "LONGVIC",
                    "serviceCommun", "ASSURANCES",
                    "modalite", "PERMANENTE",
                    "effetSouhaite", "2027-01-01");
    private static final String ACCEPTER = "{\"decision\": \"ACCEPTER\"}";
    private static final String ADOPTER =
            "{\"sens\": \"ADOPTEE\", \"acte\": \"2026-41\", \"priseLe\": \"2026-11-20\"}";
    private static final String REJETER = "{\"sens\": \"REJETEE\", \"motif\": \"Budget voté.\"}";
    private static final String SIGNER =
            "{\"signeeLe\": \"2026-11-30\", \"debutAdhesion\": \"2027-01-01\"}";

    private static final List<String> ECRITS =
            List.of(
                    "delete from app.adhesion"
                            + " where adherent = 'LONGVIC' and service_commun = 'ASSURANCES'",
                    "delete from app.demande_d_adhesion where adherent like 'SYNDICAT_D_ESSAI%'",
                    "delete from app.relais where adherent like 'SYNDICAT_D_ESSAI%'",
                    "delete from app.service where adherent like 'SYNDICAT_D_ESSAI%'",
                    "delete from app.adherent where code like 'SYNDICAT_D_ESSAI%'");

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired Moteur moteur;
    @Autowired HorlogeDEssai horloge;
    @Autowired Organisation organisation;
    @Autowired ConduireAdmission conduire;
    @Autowired TransactionTemplate transaction;

    private AdmissionDEssai admission;
    private Map<String, String> demande;

    @BeforeEach
    void ouvrir() {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
        admission = new AdmissionDEssai(mvc);
        demande = new HashMap<>(DEMANDE);
        demande.put("cle", UUID.randomUUID().toString());
    }

    /** The adhérents are those of every test: nothing of these stays with them. */
    @AfterEach
    void effacer() {
        transaction.execute(s -> enCours()).forEach(n -> conduire.retirer(n, "fin de l’essai"));
        transaction.executeWithoutResult(s -> ECRITS.forEach(sql -> jdbc.sql(sql).update()));
        horloge.remettre();
    }

    private List<String> enCours() {
        return jdbc.sql(
                        """
                        select numero from app.demande_d_adhesion
                        where etat in ('DEMANDEE', 'ACCEPTEE')""")
                .query(String.class)
                .list();
    }

    @Test
    void takesEffectOnItsDayOnceBothAssembliesHaveAgreed() throws Exception {
        var numero = accepter();
        assertThat(admission.nombreDeTaches(LONGVIC, numero)).isEqualTo(1);
        assertThat(admission.nombreDeTaches(ACHATS, numero)).isEqualTo(1);
        achever(LONGVIC, numero, ADOPTER).andExpect(status().isOk());
        achever(ACHATS, numero, ADOPTER.replace("2026-11-20", "2026-12-05"))
                .andExpect(status().isUnprocessableEntity());
        achever(ACHATS, numero, ADOPTER.replace("41", "42")).andExpect(status().isOk());
        achever(ACHATS, numero, SIGNER.replace("2027-01-01", "2026-11-19"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("avant la dernière délibération")));
        achever(ACHATS, numero, SIGNER).andExpect(status().isOk());

        assertThat(etat(numero)).isEqualTo("SIGNEE");
        assertThat(adhere(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(adhere(LocalDate.of(2027, 1, 1))).isTrue();
        admission.retirer(LONGVIC, numero, "Trop tard").andExpect(status().isConflict());

        horloge.regler(Instant.parse("2027-01-01T09:00:00Z"));
        moteur.executerLesJobsDus();
        assertThat(etat(numero)).isEqualTo("EN_VIGUEUR");
        mvc.perform(get("/adherents/LONGVIC/conventions").with(user(LONGVIC)))
                .andExpect(content().string(containsString("n° 2026-42")));
    }

    @Test
    void refusesWithAMotive() throws Exception {
        var numero = demander();
        achever(ACHATS, numero, "{\"decision\": \"REFUSER\"}")
                .andExpect(status().isUnprocessableEntity());
        achever(ACHATS, numero, "{\"decision\": \"REFUSER\", \"motif\": \"Équipe complète.\"}")
                .andExpect(status().isOk());
        assertThat(etat(numero)).isEqualTo("REFUSEE");
        mvc.perform(get("/adhesions/" + numero).with(user(LONGVIC)))
                .andExpect(content().string(containsString("Équipe complète.")));
    }

    @Test
    void closesWhatTheAdherentRejects() throws Exception {
        var numero = accepter();
        achever(LONGVIC, numero, REJETER).andExpect(status().isOk());
        assertThat(etat(numero)).isEqualTo("REJETEE");
        assertThat(admission.nombreDeTaches(ACHATS, numero)).isZero();
    }

    @Test
    void closesWhatTheMetropoleRejects() throws Exception {
        var numero = accepter();
        achever(ACHATS, numero, REJETER).andExpect(status().isOk());
        assertThat(etat(numero)).isEqualTo("REJETEE");
        assertThat(admission.nombreDeTaches(LONGVIC, numero)).isZero();
        assertThat(adhere(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void withdrawsWhatIsNotSigned() throws Exception {
        var numero = accepter();
        admission.retirer(LONGVIC, numero, "").andExpect(status().isUnprocessableEntity());
        admission.retirer("instructeur.quetigny", numero, "Non").andExpect(status().isNotFound());
        admission
                .retirer(LONGVIC, numero, "Le conseil attend.")
                .andExpect(redirectedUrl("/adhesions/" + numero));
        assertThat(etat(numero)).isEqualTo("RETIREE");
        assertThat(admission.nombreDeTaches(ACHATS, numero)).isZero();
    }

    @Test
    void isAskedOnceAndForOneselfOnly() throws Exception {
        var numero = demander();
        admission.demander(LONGVIC, demande).andExpect(status().is3xxRedirection());
        assertThat(demander()).isEqualTo(numero);
        admission.demander(ACHATS, demande).andExpect(status().isConflict());
        admission.demander("instructeur.quetigny", demande).andExpect(status().isForbidden());
        mvc.perform(get("/adhesions/nouvelle").with(user(LONGVIC)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Envoyer la demande")));
        mvc.perform(get("/adhesions").with(user("instructeur.quetigny")))
                .andExpect(content().string(containsString("Aucune demande")));
    }

    @Test
    void welcomesABodyWithoutAccountWhoseStepsGoToWhoBringsIt() throws Exception {
        var syndicat =
                Map.of(
                        "accueil", "oui",
                        "nom", "Syndicat d’essai des bois",
                        "type", "SYNDICAT",
                        "siret", "25210000100012",
                        "serviceCommun", "CENTRALE_ACHAT",
                        "modalite", "PONCTUELLE",
                        "effetSouhaite", "2027-01-01");
        admission.demander(LONGVIC, syndicat).andExpect(status().isForbidden());
        admission.demander(ACHATS, syndicat).andExpect(redirectedUrl("/adhesions"));
        var numero = numero("SYNDICAT_D_ESSAI_DES_BOIS");
        achever(ACHATS, numero, ACCEPTER).andExpect(status().isOk());
        assertThat(admission.nombreDeTaches(ACHATS, numero)).isEqualTo(2);
    }

    private String accepter() throws Exception {
        var numero = demander();
        achever(ACHATS, numero, ACCEPTER).andExpect(status().isOk());
        return numero;
    }

    private String demander() throws Exception {
        admission.demander(LONGVIC, demande).andExpect(redirectedUrl("/adhesions"));
        return numero("LONGVIC");
    }

    private ResultActions achever(String agent, String numero, String corps) throws Exception {
        return admission.achever(agent, numero, corps);
    }

    private String numero(String adherent) {
        return lire("select max(numero) from app.demande_d_adhesion where adherent = ?", adherent);
    }

    private String etat(String numero) {
        return lire("select etat from app.demande_d_adhesion where numero = ?", numero);
    }

    private String lire(String sql, String parametre) {
        return transaction.execute(
                s -> jdbc.sql(sql).param(parametre).query(String.class).single());
    }

    private boolean adhere(LocalDate jour) {
        return organisation.adhere("LONGVIC", ServiceCommun.ASSURANCES, jour);
    }
}
