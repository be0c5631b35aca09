package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.CHARGE;
import static fr.centraleachat.recit.Gestes.OPERATEUR_A;
import static fr.centraleachat.recit.Gestes.OPERATEUR_B;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A procédure stops after its letters, while a candidate waits for the reasons of its rejection.
 */
@EssaiSpring
class DemandesALArretTest {

    private static final String REPONDRE = "Task_RepondreDemandeArret";

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;

    private Conduite c;
    private Incidents incidents;
    private ArretsDeRecit arrets;

    @BeforeEach
    void informer() {
        c = new Conduite(mvc, moteur);
        incidents = new Incidents(c, horloge);
        arrets = new ArretsDeRecit(c, "metropole", horloge);
        new DeuxLots(c, horloge, temps, moteur).jusquALaDecision();
        var a = new Achevements(c, "metropole", horloge);
        a.verifier(OPERATEUR_A, List.of(1, 2));
        a.redigerLesLettres();
        a.prouverLesLettres();
    }

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void keepATaskThroughTheArretAndTheArchiveWaitsForTheAnswer() {
        incidents.demander(OPERATEUR_B, 1, 201);
        arreter();
        assertThat(c.taches(AppelDOffres.SI, "Task_RepondreDemandeInformation")).isEmpty();
        assertThat(c.taches(AppelDOffres.SI, REPONDRE)).hasSize(1);
        arrets.informer();
        incidents.demander(OPERATEUR_A, 1, 201);
        assertThat(c.taches(AppelDOffres.SI, REPONDRE)).hasSize(2);
        arrets.publier();
        incidents.repondreALaDemandeApresLArret();
        assertThat(arrets.archiver(422).toString()).contains("demande d’information");
        incidents.repondreALaDemandeApresLArret();
        arrets.archiver();
        var fin = c.lire(CHARGE);
        assertThat(fin.get("etat").asText()).isEqualTo("ARRETEE");
        assertThat(fin.get("taches")).isEmpty();
    }

    @Test
    void doNotHoldAnArretThatHasNone() {
        arreter();
        assertThat(c.taches(AppelDOffres.SI, REPONDRE)).isEmpty();
        arrets.informer();
        arrets.publier();
        arrets.archiver();
        assertThat(c.lire(CHARGE).get("etat").asText()).isEqualTo("ARRETEE");
    }

    private void arreter() {
        arrets.demander(CHARGE, "", 201);
        arrets.proposer();
        arrets.decider("ARRET", 200);
    }
}
