package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.CHARGE;
import static fr.centraleachat.recit.Gestes.OPERATEUR_A;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;

/** Each alert of an appel d’offres of two lots is opened, moved and closed by a real act. */
@EssaiSpring
class AlertesDUnAppelDOffresTest {

    private static final String MANAGER = "manager.metropole";
    private static final String VALIDITE = "VALIDITE_DES_OFFRES";

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;
    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager gestion;

    private Conduite c;
    private Achevements a;
    private Incidents i;
    private AlertesEnBase alertes;

    @BeforeEach
    void conduireJusquALaDecision() {
        c = new Conduite(mvc, moteur);
        a = new Achevements(c, "metropole", horloge);
        i = new Incidents(c, horloge);
        new DeuxLots(c, horloge, temps, moteur).jusquALaDecision();
        alertes = new AlertesEnBase(jdbc, gestion, c.numero());
    }

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    /** 120 days are announced; the date limite was passed an hour before. */
    @Test
    void theValidityOfTheOffersEndsWithTheSignatureAndMovesOnlyByAProrogation() {
        var fin = DatesLegales.jour(horloge.instant().minus(Duration.ofHours(1))).plusDays(120);
        assertThat(alertes.ouvertes(VALIDITE)).containsExactly("1 " + fin, "2 " + fin);

        informer();
        a.signer(2);
        assertThat(alertes.ouvertes(VALIDITE)).containsExactly("1 " + fin);
        assertThat(alertes.ouvertes("AVIS_ATTRIBUTION")).hasSize(1);

        var refere = i.suspendre("2601101", 1, 201).get("id").asText();
        avancer(20);
        assertThat(alertes.limites("DECISION_DU_JUGE")).containsExactly(aujourdHui());
        i.reprendre(refere, 201);
        assertThat(alertes.ouvertes("DECISION_DU_JUGE")).isEmpty();
        assertThat(alertes.ouvertes(VALIDITE)).containsExactly("1 " + fin);

        proroger(1, fin, 422);
        proroger(2, fin.plusDays(60), 422);
        proroger(1, fin.plusDays(60), 201);
        assertThat(alertes.ouvertes(VALIDITE)).containsExactly("1 " + fin.plusDays(60));
        i.defaillir(1, OPERATEUR_A, 201);
        assertThat(alertes.ouvertes(VALIDITE)).containsExactly("1 " + fin.plusDays(60));
    }

    @Test
    void aRefereOnOneLotShiftsNothingWhileTheOtherGoesOn() {
        informer();
        var due = echeance();
        var refere = i.suspendre("2601102", 1, 201).get("id").asText();
        assertThat(detenteur()).isNotEqualTo("JUGE");
        avancer(4);
        i.reprendre(refere, 201);
        assertThat(echeance()).isEqualTo(due);

        var second = i.suspendre("2601103", 1, 201).get("id").asText();
        avancer(3);
        a.signer(2);
        a.notifier(2);
        assertThat(detenteur()).isEqualTo("JUGE");
        avancer(6);
        i.reprendre(second, 201);
        assertThat(detenteur()).isNotEqualTo("JUGE");
        assertThat(echeance()).isEqualTo(due.plusDays(6));
    }

    @Test
    void theDonneesEssentiellesAndTheAvisAreClosedByTheirPublication() {
        informer();
        a.signer(2);
        a.notifier(2);
        assertThat(alertes.ouvertes("DONNEES_ESSENTIELLES"))
                .containsExactly("2 " + DatesLegales.mois(aujourdHui(), 2));
        a.publierLAvis(2);
        assertThat(alertes.ouvertes("AVIS_ATTRIBUTION")).isEmpty();
        assertThat(alertes.ouvertes("DONNEES_ESSENTIELLES")).isEmpty();
    }

    @Test
    void aProcedurePutAsideIsAskedAboutAndGivesItsDaysBackOnce() {
        var due = echeance();
        attendre(AppelDOffres.SI, 403);
        var id = attendre(MANAGER, 201);
        attendre(MANAGER, 409);
        var depuis = aujourdHui();
        assertThat(alertes.limites("MISE_EN_ATTENTE")).containsExactly(depuis.plusDays(30));
        assertThat(c.lire(CHARGE, "/api/delais/detention/" + c.numero()).toString())
                .contains("Mise en attente : budget");

        avancer(30);
        trancher(id, "{\"suite\":\"CONFIRMER\"}", 201);
        assertThat(alertes.limites("MISE_EN_ATTENTE")).containsExactly(depuis.plusDays(60));
        avancer(5);
        trancher(id, "{\"suite\":\"REPRENDRE\"}", 422);
        var reprise = "{\"suite\":\"REPRENDRE\",\"le\":\"%s\"}".formatted(horloge.instant());
        trancher(id, reprise, 201);
        trancher(id, reprise, 409);
        assertThat(alertes.limites("MISE_EN_ATTENTE")).isEmpty();
        assertThat(echeance()).isEqualTo(due.plusDays(35));
    }

    @Test
    void theSilenceAcceptsASousTraitantAfterTwentyOneDays() {
        informer();
        sousTraiter(2, "24210041000123", 422);
        a.signer(2);
        a.notifier(2);
        sousTraiter(1, "24210041000123", 422);
        var une = sousTraiter(2, "24210041000123", 201);
        var autre = sousTraiter(2, "55208131766522", 201);
        sousTraiter(2, "55208131766522", 409);
        var limite = aujourdHui().plusDays(21);
        assertThat(alertes.limites("SOUS_TRAITANCE")).containsExactly(limite, limite);
        var acceptee = "{\"decision\":\"ACCEPTEE\",\"le\":\"%s\"}".formatted(aujourdHui());
        repondre(CHARGE, une, acceptee, 403);
        repondre(AppelDOffres.SI, une, "{\"decision\":\"SILENCE\"}", 422);
        repondre(AppelDOffres.SI, une, acceptee, 201);
        repondre(AppelDOffres.SI, une, acceptee, 409);
        assertThat(alertes.limites("SOUS_TRAITANCE")).containsExactly(limite);

        avancer(22);
        var tard = "{\"decision\":\"ACCEPTEE\",\"le\":\"%s\"}".formatted(aujourdHui());
        repondre(AppelDOffres.SI, autre, tard, 422);
        repondre(AppelDOffres.SI, autre, "{\"decision\":\"SILENCE\"}", 201);
        assertThat(alertes.limites("SOUS_TRAITANCE")).isEmpty();
    }

    private void informer() {
        a.verifier(OPERATEUR_A, List.of(1, 2));
        a.redigerLesLettres();
        a.prouverLesLettres();
    }

    private void proroger(int lot, LocalDate jusquAu, int statut) {
        c.envoyer(
                CHARGE,
                "/prorogations",
                "{\"lot\":%d,\"jusquAu\":\"%s\",\"accords\":\"Titulaire A.\"}"
                        .formatted(lot, jusquAu),
                statut);
    }

    private String attendre(String agent, int statut) {
        return c.envoyer(
                        agent,
                        "/mises-en-attente",
                        "{\"motif\":\"BUDGET\",\"texte\":\"Vote reporté.\",\"depuis\":\"%s\"}"
                                .formatted(horloge.instant()),
                        statut)
                .path("id")
                .asText();
    }

    private void trancher(String id, String corps, int statut) {
        c.envoyer(MANAGER, "/mises-en-attente/" + id + "/suite", corps, statut);
    }

    private String sousTraiter(int lot, String siret, int statut) {
        return c.envoyer(
                        CHARGE,
                        "/sous-traitances",
                        """
                        {"lot":%d,"sousTraitant":"%s","nom":"Vitres du Val","prestations":"Vitrerie",
                         "montantHt":12000.00,"recueLe":"%s"}"""
                                .formatted(lot, siret, aujourdHui()),
                        statut)
                .path("id")
                .asText();
    }

    private void repondre(String agent, String id, String corps, int statut) {
        c.envoyer(agent, "/sous-traitances/" + id + "/suite", corps, statut);
    }

    /** Of the phase that informs and notifies. */
    private LocalDate echeance() {
        return LocalDate.parse(c.lire(CHARGE).at("/phases/11/echeance").asText());
    }

    private String detenteur() {
        return c.lire(CHARGE).at("/detenteur/organisation").asText();
    }

    private LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }

    private void avancer(int jours) {
        temps.avancer(Duration.ofDays(jours));
        moteur.executerLesJobsDus();
    }
}
