package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.CHARGE;
import static fr.centraleachat.recit.Gestes.OPERATEUR_A;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What comes from outside too early, too late, twice, or about nothing known. */
@EssaiSpring
class MessagesInattendusTest {

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;

    private Conduite c;
    private Incidents incidents;
    private Achevements a;

    @BeforeEach
    void conduite() {
        c = new Conduite(mvc, moteur);
        incidents = new Incidents(c, horloge);
        a = new Achevements(c, "metropole", horloge);
    }

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void whatTheProcedureDoesNotAwaitIsRefusedWithWhyOrKept() {
        c.ouvrir(AppelDOffres.SI, AppelDOffres.saisine(1));
        var consultation = new Consultations(c, horloge);
        assertThat(consultation.question("Q-1", 409).toString()).contains("attendez l’envoi");
        assertThat(consultation.report(horloge.instant().plus(Duration.ofDays(60)), 409).toString())
                .contains("n’est pas en consultation");
        consultation.modification(409);
        assertThat(incidents.demander(OPERATEUR_A, 1, 409).toString()).contains("R2181-1");
        assertThat(incidents.defaillir(1, OPERATEUR_A, 409).toString()).contains("R2144-7");
        preuveInconnue();
        incidents.suspendre("2601001", 1, 201);
        assertThat(c.lire(CHARGE).at("/detenteur/organisation").asText()).isEqualTo("JUGE");
    }

    private void preuveInconnue() {
        var corps = "{\"identifiantActe\":\"021\",\"recuLe\":\"%s\"}".formatted(horloge.instant());
        var accuse = "/transmissions/" + UUID.randomUUID() + "/accuse";
        c.envoyer(AppelDOffres.CONNECTEUR, accuse, corps, 404);
    }

    @Test
    void aDefaillanceWhileTheLettersLeaveIsKeptThenDelivered() {
        jusquAuxLettres();
        incidents.defaillir(1, OPERATEUR_A, 201);
        assertThat(c.taches("elu.metropole", "Task_DeciderSuivant")).isEmpty();
        a.prouverLesLettres();
        assertThat(c.taches("elu.metropole", "Task_DeciderSuivant")).hasSize(1);
    }

    @Test
    void theSameAccuseTwiceIsOne() {
        var aoo = new AppelDOffres(c, horloge);
        aoo.preparer();
        aoo.publier(horloge.instant().plus(Duration.ofDays(36)));
        var joue = aoo.envoi("JOUE");
        var le = horloge.instant();
        aoo.prouver(joue, le, "", 201);
        assertThat(aoo.constatsOuverts()).isZero();
        var accuse = ",\"accuseLe\":\"%s\",\"publieLe\":\"%s\"".formatted(le, le);
        aoo.prouver(joue, le, accuse, 201);
        aoo.prouver(joue, le, accuse, 201);
        assertThat(aoo.constatsOuverts()).isEqualTo(2);
    }

    @Test
    void theSameReceptionTwiceIsOneAndAnotherIsRefused() {
        jusquALaSignatureDuSecondLot();
        a.signer(2);
        a.redigerLaNotification(2);
        var attente = c.attentes(CHARGE).get(0).get("id").asText();
        var recue = reception(c.piece(CHARGE, "reception.pdf"));
        var chemin = "/notifications/" + attente + "/reception";
        c.envoyer(AppelDOffres.CONNECTEUR, chemin, recue, 201);
        c.envoyer(AppelDOffres.CONNECTEUR, chemin, recue, 201);
        assertThat(c.lire(CHARGE).get("marches")).hasSize(1);
        var autre = reception(c.piece(CHARGE, "autre.pdf"));
        assertThat(c.envoyer(AppelDOffres.CONNECTEUR, chemin, autre, 409).get("detail").asText())
                .contains("déjà constaté par connecteur.metropole le ");
    }

    private String reception(String preuve) {
        return "{\"recueLe\":\"%s\",\"preuve\":\"%s\"}".formatted(horloge.instant(), preuve);
    }

    @Test
    void theRepriseOfAnUnknownRefereIsRefused() {
        jusquALaSignatureDuSecondLot();
        var refere = incidents.suspendre("2601001", 2, 201).get("id").asText();
        assertThat(incidents.reprendre(UUID.randomUUID().toString(), 404).get("detail").asText())
                .contains("n’a pas de référé sous cet identifiant");
        assertThat(a.signer(2, 409).toString()).contains("L551-4");
        incidents.reprendre(refere, 201);
        assertThat(incidents.reprendre(refere, 409).toString()).contains(CHARGE);
        a.signer(2);
    }

    @Test
    void anArretAfterTheSignatureIsRefused() {
        jusquALaSignatureDuSecondLot();
        a.signer(2);
        var arrets = new ArretsDeRecit(c, "metropole", horloge);
        assertThat(arrets.demander(CHARGE, "", 409).get("detail").asText())
                .contains("Le marché du lot 2 est signé", "Désignez les lots à arrêter");
        assertThat(arrets.demander(CHARGE, ",\"lots\":[2]", 409).get("detail").asText())
                .contains("Le marché peut être résilié");
        arrets.demander(CHARGE, ",\"lots\":[1]", 201);
    }

    private void jusquAuxLettres() {
        new DeuxLots(c, horloge, temps, moteur).jusquALaDecision();
        a.verifier(OPERATEUR_A, List.of(1, 2));
        a.redigerLesLettres();
    }

    /** Its attributaire alone took part in it: nothing suspends the signature. */
    private void jusquALaSignatureDuSecondLot() {
        jusquAuxLettres();
        a.prouverLesLettres();
    }
}
