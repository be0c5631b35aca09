package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.CHARGE;
import static fr.centraleachat.recit.Gestes.OPERATEUR_A;
import static fr.centraleachat.recit.Gestes.OPERATEUR_B;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.courriel.domain.DistributionDEssai;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * An appel d’offres of two lots: one attributaire defaults after the letters, two référés are
 * pending at once on its lot, the other lot goes on.
 */
@EssaiSpring
class LotsDUnAppelDOffresTest {

    private static final String MAIRE = "maire.metropole";
    private static final String MESSAGES_GARDES =
            "select count(*) from app.remise where procedure = ? and remise_le is null";

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;
    @Autowired AutowireCapableBeanFactory fabrique;
    @Autowired JdbcClient gardes;

    private Conduite c;
    private Achevements a;
    private Incidents i;
    private PagesLues pages;

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void eachLotHasItsOwnLettersStandstillRefereAndSignature() throws Exception {
        c = new Conduite(mvc, moteur);
        a = new Achevements(c, "metropole", horloge);
        i = new Incidents(c, horloge);
        pages = new PagesLues(mvc, c);
        new DeuxLots(c, horloge, temps, moteur).jusquALaDecision();
        refuserCeQuiVientTropTot();
        informer();
        constaterLaDefaillance();
        conclureLeSecondLot();
        designerLeSuivant();
        suspendreParDeuxReferes();
        conclureLePremierLot();
        archiver();
    }

    private void refuserCeQuiVientTropTot() {
        assertThat(i.demander(OPERATEUR_A, 1, 409).toString()).contains("R2181-1");
        assertThat(i.defaillir(1, OPERATEUR_A, 409).toString()).contains("R2144-7");
    }

    /**
     * Two took part in the first lot: nothing is signed before J+11. Alone on the second: at once.
     */
    private void informer() throws Exception {
        a.verifier(OPERATEUR_A, List.of(1, 2));
        try (var distribution = fabrique.createBean(DistributionDEssai.class)) {
            new LettresParCourriel(c, pages, distribution, horloge).envoyer();
        }
        assertThat(gardes.sql(MESSAGES_GARDES).param(c.numero()).query(Integer.class).single())
                .isZero();
        assertThat(lotsASigner()).containsExactly(2);
        assertThat(lire().at("/detenteur/organisation").asText()).isNotEqualTo("JUGE");
        avancer(10);
        assertThat(lotsASigner()).containsExactly(2);
    }

    private void constaterLaDefaillance() {
        i.defaillir(AppelDOffres.SI, 1, OPERATEUR_A, 403);
        assertThat(i.defaillir(9, OPERATEUR_A, 422).at("/erreurs/0/champ").asText())
                .isEqualTo("lot");
        assertThat(i.defaillir(1, OPERATEUR_B, 422).at("/erreurs/0/champ").asText())
                .isEqualTo("operateur");
        i.defaillir(1, OPERATEUR_A, 201);
        i.defaillir(1, OPERATEUR_A, 409);
    }

    private void conclureLeSecondLot() {
        a.signer(2);
        a.notifier(2);
        a.publierLAvis(2);
        a.transmettreALaTresorerie(2);
        assertThat(i.defaillir(2, OPERATEUR_A, 409).toString()).contains("signé");
    }

    private void designerLeSuivant() {
        c.faire(
                "elu.metropole",
                "Task_DeciderSuivant",
                1,
                b -> {
                    b.put("conclusion", "DECISION")
                            .put("dateDecision", LocalDate.now(horloge).toString());
                    ((ObjectNode) b.at("/decisions/0")).put("motif", "Suit au classement.");
                });
        a.verifier("Task_VerifierSuivant", OPERATEUR_B, List.of(1));
        c.faire(CHARGE, "Task_RedigerLettresSuivant", 1, b -> b.put("modeEnvoi", "ELECTRONIQUE"));
        assertThat(lettres()).hasSize(2);
        a.prouverLesLettres();
        assertThat(lotsASigner()).isEmpty();
    }

    private void suspendreParDeuxReferes() {
        avancer(5);
        var un = i.suspendre("2601001", 1, 201).get("id").asText();
        var deux = i.suspendre("2601002", 1, 201).get("id").asText();
        i.suspendre("2601002", 1, 409);
        assertThat(lire().at("/detenteur/organisation").asText()).isEqualTo("JUGE");
        assertThat(pages.page("?onglet=incidents"))
                .contains("référé 2601001, depuis le", "Rien n’est signé ni notifié pour")
                .contains("Enregistrer la décision sur le référé 2601002", "jamais produite");
        assertThat(pages.page("/declarer/reprise?objet=" + un)).contains("Décision du juge");
        avancer(6);
        assertThat(lotsASigner()).containsExactly(1);
        refuserDeSigner("2601001");
        i.reprendre(UUID.randomUUID().toString(), 404);
        i.reprendre(un, 201);
        i.reprendre(un, 409);
        refuserDeSigner("2601002");
        i.reprendre(deux, 201);
        assertThat(lire().at("/detenteur/organisation").asText()).isNotEqualTo("JUGE");
    }

    private void conclureLePremierLot() {
        a.signer(1);
        a.notifier(1);
        a.publierLAvis(1);
        a.transmettreALaTresorerie(1);
    }

    private void archiver() {
        var id = i.demander(OPERATEUR_A, 1, 201).get("id").asText();
        assertThat(pages.page("?onglet=incidents")).contains("Pourquoi ce rejet", "due le");
        assertThat(a.archiver(422).toString()).contains("demande d’information");
        i.repondreALaDemande();
        assertThat(lire("/demandes-information").at("/0/id").asText()).isEqualTo(id);
        assertThat(lire("/demandes-information").at("/0/reponseEnvoyeeLe").asText()).isNotEmpty();
        a.archiver();
        assertThat(lire().get("etat").asText()).isEqualTo("TERMINEE");
        i.suspendre("2601003", 1, 409);
    }

    private void refuserDeSigner(String reference) {
        assertThat(a.signer(1, 409).toString()).contains("L551-4", reference);
    }

    private List<Integer> lotsASigner() {
        return c.taches(MAIRE, "Task_Signer").stream().map(t -> t.get("lot").asInt()).toList();
    }

    private List<String> lettres() {
        return c.attentes(CHARGE).findValuesAsText("type").stream()
                .filter("LETTRE"::equals)
                .toList();
    }

    private JsonNode lire() {
        return c.lire(CHARGE);
    }

    private JsonNode lire(String suite) {
        return c.lire(CHARGE, "/api/procedures/" + c.numero() + suite);
    }

    private void avancer(int jours) {
        temps.avancer(Duration.ofDays(jours));
        moteur.executerLesJobsDus();
    }
}
