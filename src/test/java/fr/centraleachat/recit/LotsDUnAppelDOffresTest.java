package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.CHARGE;
import static fr.centraleachat.recit.Gestes.OPERATEUR_A;
import static fr.centraleachat.recit.Gestes.OPERATEUR_B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.workflow.Moteur;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * An appel d’offres of two lots: one attributaire defaults after the letters, two référés are
 * pending at once on its lot, the other lot goes on.
 */
@EssaiSpring
class LotsDUnAppelDOffresTest {

    private static final String MAIRE = "maire.metropole";

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;

    private Conduite c;
    private Achevements a;

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void eachLotHasItsOwnLettersStandstillRefereAndSignature() {
        c = new Conduite(mvc, moteur);
        a = new Achevements(c, "metropole", horloge);
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
        assertThat(demander(409).toString()).contains("R2181-1");
        assertThat(defaillir(1, OPERATEUR_A, 409).toString()).contains("R2144-7");
    }

    /**
     * Two took part in the first lot: nothing is signed before J+11. Alone on the second: at once.
     */
    private void informer() {
        a.verifier(OPERATEUR_A, List.of(1, 2));
        a.redigerLesLettres();
        assertThat(lettres()).hasSize(3);
        a.prouverLesLettres();
        assertThat(lotsASigner()).containsExactly(2);
        assertThat(lire().at("/detenteur/organisation").asText()).isNotEqualTo("JUGE");
        avancer(10);
        assertThat(lotsASigner()).containsExactly(2);
    }

    private void constaterLaDefaillance() {
        c.envoyer(AppelDOffres.SI, "/defaillances", defaillance(1, OPERATEUR_A), 403);
        assertThat(defaillir(9, OPERATEUR_A, 422).at("/erreurs/0/champ").asText()).isEqualTo("lot");
        assertThat(defaillir(1, OPERATEUR_B, 422).at("/erreurs/0/champ").asText())
                .isEqualTo("operateur");
        defaillir(1, OPERATEUR_A, 201);
        defaillir(1, OPERATEUR_A, 409);
    }

    private void conclureLeSecondLot() {
        a.signer(2);
        a.notifier(2);
        a.publierLAvis(2);
        a.transmettreALaTresorerie(2);
        assertThat(defaillir(2, OPERATEUR_A, 409).toString()).contains("signé");
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
        var un = suspendre("2601001", 201).get("id").asText();
        var deux = suspendre("2601002", 201).get("id").asText();
        suspendre("2601002", 409);
        assertThat(lire().at("/detenteur/organisation").asText()).isEqualTo("JUGE");
        assertThat(page("?onglet=incidents"))
                .contains("référé 2601001, depuis le", "Rien n’est signé ni notifié pour")
                .contains("Enregistrer la décision sur le référé 2601002", "jamais produite");
        assertThat(page("/declarer/reprise?objet=" + un)).contains("Décision du juge");
        avancer(6);
        assertThat(lotsASigner()).containsExactly(1);
        refuserDeSigner("2601001");
        reprendre(UUID.randomUUID().toString(), 404);
        reprendre(un, 201);
        reprendre(un, 409);
        refuserDeSigner("2601002");
        reprendre(deux, 201);
        assertThat(lire().at("/detenteur/organisation").asText()).isNotEqualTo("JUGE");
    }

    private void conclureLePremierLot() {
        a.signer(1);
        a.notifier(1);
        a.publierLAvis(1);
        a.transmettreALaTresorerie(1);
    }

    private void archiver() {
        var id = demander(201).get("id").asText();
        assertThat(page("?onglet=incidents")).contains("Pourquoi ce rejet", "due le");
        assertThat(a.archiver(422).toString()).contains("demande d’information");
        c.faire(
                AppelDOffres.SI,
                "Task_RepondreDemandeInformation",
                b ->
                        b.put("objetDemande", "MOTIFS_DU_REJET")
                                .put("reponse", "Vos pièces n’ont pas été produites.")
                                .put("reponseEnvoyeeLe", horloge.instant().toString()));
        assertThat(lire("/demandes-information").at("/0/id").asText()).isEqualTo(id);
        assertThat(lire("/demandes-information").at("/0/reponseEnvoyeeLe").asText()).isNotEmpty();
        a.archiver();
        assertThat(lire().get("etat").asText()).isEqualTo("TERMINEE");
        suspendre("2601003", 409);
    }

    private void refuserDeSigner(String reference) {
        assertThat(a.signer(1, 409).toString()).contains("L551-4", reference);
    }

    private JsonNode suspendre(String reference, int statut) {
        return c.envoyer(
                CHARGE,
                "/suspensions",
                """
                {"reference":"%s","motif":"Critères imprécis.","depuis":"%s","lots":[1]}"""
                        .formatted(reference, horloge.instant()),
                statut);
    }

    private void reprendre(String id, int statut) {
        c.envoyer(
                CHARGE,
                "/suspensions/" + id + "/reprise",
                "{\"le\":\"%s\",\"decision\":\"Requête rejetée.\"}".formatted(horloge.instant()),
                statut);
    }

    private JsonNode defaillir(int lot, String operateur, int statut) {
        return c.envoyer(CHARGE, "/defaillances", defaillance(lot, operateur), statut);
    }

    private String defaillance(int lot, String operateur) {
        return """
        {"lot":%d,"operateur":"%s","motif":"PIECES_NON_PRODUITES",
         "texte":"Attestation de vigilance jamais produite.","constateeLe":"%s"}"""
                .formatted(lot, operateur, horloge.instant());
    }

    private JsonNode demander(int statut) {
        return c.envoyer(
                AppelDOffres.CONNECTEUR,
                "/demandes-information",
                """
                {"operateur":"%s","lot":1,"texte":"Pourquoi ce rejet ?","recueLe":"%s"}"""
                        .formatted(OPERATEUR_A, horloge.instant()),
                statut);
    }

    private List<Integer> lotsASigner() {
        return c.taches(MAIRE, "Task_Signer").stream().map(t -> t.get("lot").asInt()).toList();
    }

    private List<String> lettres() {
        return c.attentes(CHARGE).findValuesAsText("type").stream()
                .filter("LETTRE"::equals)
                .toList();
    }

    private String page(String suite) {
        try {
            return mvc.perform(get("/procedures/" + c.numero() + suite).with(user(CHARGE)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
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
