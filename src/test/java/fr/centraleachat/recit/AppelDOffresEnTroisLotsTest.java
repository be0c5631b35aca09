package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.CHARGE;
import static fr.centraleachat.recit.Gestes.OPERATEUR_A;
import static fr.centraleachat.recit.Gestes.OPERATEUR_B;
import static fr.centraleachat.recit.TroisLots.OPERATEUR_C;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.workflow.Moteur;
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
 * An appel d’offres of the métropole in three lots, from its saisine to its archives: the first lot
 * changes hands and goes to the juge, the second goes on, the third finds nobody.
 */
@EssaiSpring
class AppelDOffresEnTroisLotsTest {

    private static final String MAIRE = "maire.metropole";

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;

    private Conduite c;
    private AppelDOffres aoo;
    private Commission cao;
    private Achevements a;
    private Lettres lettres;
    private Prefecture prefecture;
    private Incidents incidents;
    private PagesLues pages;

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void leadsEachOfItsThreeLotsToItsOwnEnd() {
        consulter();
        siegerSansQuorum();
        siegerEnSecondeConvocation();
        informer();
        designerLeSuivantDuPremierLot();
        conclureLeSecondLot();
        suspendreLePremierLot();
        conclureLePremierLot();
        archiver();
        relireLHistoire();
    }

    private void consulter() {
        c = new Conduite(mvc, moteur);
        aoo = new AppelDOffres(c, horloge, 3);
        a = new Achevements(c, "metropole", horloge);
        lettres = new Lettres(c, horloge);
        prefecture = new Prefecture(c, horloge);
        incidents = new Incidents(c, horloge);
        pages = new PagesLues(mvc, c);
        new ConsultationEnTroisLots(c, aoo, horloge, temps).jusquALaDecision();
        assertThat(aoo.phase()).isEqualTo("DECISION");
    }

    /** Three voices of six. */
    private void siegerSansQuorum() {
        cao = new Commission(c, aoo.commission(), horloge);
        assertThat(c.taches("elu.metropole", "Task_Attribuer")).isEmpty();
        var seance = cao.programmer(horloge.instant().plus(Duration.ofDays(7)));
        cao.inscrire(seance, List.of(1, 2, 3), false);
        cao.presenter();
        passer(Duration.ofDays(7));
        cao.relever(seance, cao.presents(2), 200);
        var refus = cao.decider(b -> b.put("conclusion", "DECISION"), 422);
        assertThat(refus.toString()).contains("L1411-5");
        cao.decider(AppelDOffresEnTroisLotsTest::constaterLAbsence, 200);
        assertThat(etats()).containsExactly("EN_COURS", "EN_COURS", "EN_COURS");
    }

    private static void constaterLAbsence(ObjectNode b) {
        b.put("conclusion", "QUORUM_NON_ATTEINT").remove(List.of("votes", "decisions"));
    }

    /** Two voices suffice, once they are called again. */
    private void siegerEnSecondeConvocation() {
        var seance = cao.programmer(horloge.instant().plus(Duration.ofDays(3)));
        cao.inscrire(seance, List.of(1, 2, 3), true);
        cao.presenter();
        passer(Duration.ofDays(3));
        cao.relever(seance, cao.presents(1), 200);
        cao.deciderCommePropose("Task_AttribuerCao", List.of(1, 2, 3), 2);
        assertThat(etats()).containsExactly("ATTRIBUE", "ATTRIBUE", "INFRUCTUEUX");
    }

    /** Nothing can be signed in the standstill: no task, and nobody but the law is awaited. */
    private void informer() {
        new Verifications(c, horloge).completer();
        lettres.redigerAvecLeRapport();
        lettres.prouver();
        passer(Duration.ofDays(5));
        assertThat(lotsASigner()).isEmpty();
        assertThat(detenteur()).isEqualTo("DELAI_LEGAL");
        assertThat(pages.page("")).contains("Délai de suspension : rien ne se signe avant le");
    }

    /** Its new letters do not leave all on one day: the standstill runs from the last. */
    private void designerLeSuivantDuPremierLot() {
        incidents.defaillir(1, OPERATEUR_A, 201);
        assertThat(etats()).containsExactly("EN_COURS", "ATTRIBUE", "INFRUCTUEUX");
        var seance = cao.programmer(horloge.instant(), List.of(1), 201).get("id").asText();
        cao.relever(seance, cao.presents(4), 200);
        cao.deciderCommePropose("Task_DeciderSuivantCao", List.of(1), 5);
        a.verifier("Task_VerifierSuivant", OPERATEUR_B, List.of(1));
        lettres.redigerPourLeSuivant(1);
        lettres.prouverUneSeule();
        passer(Duration.ofDays(1));
        lettres.prouver();
    }

    /** Eleven days after the first letters, five after the last of the other lot. */
    private void conclureLeSecondLot() {
        passer(Duration.ofDays(5));
        assertThat(lotsASigner()).containsExactly(2);
        var veille = LocalDate.now(horloge).minusDays(1);
        assertThat(a.signer(2, veille, 422).toString()).contains("R2182-1");
        conclure(2);
        assertThat(etats()).containsExactly("ATTRIBUE", "NOTIFIE", "INFRUCTUEUX");
        assertThat(aoo.phase()).isNotEqualTo("DECISION");
    }

    private void suspendreLePremierLot() {
        var due = echeance();
        var un = incidents.suspendre("2601001", 1, 201).get("id").asText();
        var deux = incidents.suspendre("2601002", 1, 201).get("id").asText();
        assertThat(detenteur()).isEqualTo("JUGE");
        passer(Duration.ofDays(5));
        assertThat(lotsASigner()).isEmpty();
        passer(Duration.ofDays(1));
        assertThat(lotsASigner()).containsExactly(1);
        assertThat(a.signer(1, 409).toString()).contains("L551-4", "2601001");
        incidents.reprendre(UUID.randomUUID().toString(), 404);
        incidents.reprendre(un, 201);
        assertThat(a.signer(1, 409).toString()).contains("L551-4", "2601002");
        incidents.reprendre(deux, 201);
        assertThat(detenteur()).isNotEqualTo("JUGE");
        assertThat(echeance()).isEqualTo(due.plusDays(6));
    }

    /** Of the notification: the days that the juge took are given back, once for two référés. */
    private LocalDate echeance() {
        return LocalDate.parse(c.lire(CHARGE).at("/phases/11/echeance").asText());
    }

    private void conclureLePremierLot() {
        conclure(1);
        assertThat(etats()).containsExactly("NOTIFIE", "NOTIFIE", "INFRUCTUEUX");
    }

    /** Signed, then sent to the préfecture, whose accusé the notification waits for. */
    private void conclure(int lot) {
        a.signer(lot);
        assertThat(c.taches(CHARGE, "Task_RedigerNotification")).isEmpty();
        var transmission = prefecture.transmettre(lot);
        assertThat(c.taches(CHARGE, "Task_RedigerNotification")).isEmpty();
        prefecture.accuser(transmission, "021-" + lot, 201);
        prefecture.accuser(transmission, "021-" + lot, 201);
        assertThat(prefecture.accuser(transmission, "autre", 409).get("detail").asText())
                .contains("déjà constaté par connecteur.metropole le ");
        assertThat(c.taches(CHARGE, "Task_RedigerNotification")).hasSize(1);
        assertThat(pages.bordereau(lot)).contains("Accusé de réception 021-" + lot, "99_CO");
        a.notifier(lot);
        a.publierLAvis(lot);
        a.transmettreALaTresorerie(lot);
    }

    private void archiver() {
        incidents.demander(OPERATEUR_C, 1, 201);
        assertThat(a.archiver(422).toString()).contains("demande d’information");
        incidents.repondreALaDemande();
        a.archiver();
    }

    private void relireLHistoire() {
        var fin = c.lire(CHARGE);
        assertThat(fin.get("etat").asText()).isEqualTo("TERMINEE");
        assertThat(fin.get("taches")).isEmpty();
        assertThat(c.attentes(CHARGE)).isEmpty();
        assertThat(fin.get("marches").findValuesAsText("lot")).containsExactlyInAnyOrder("1", "2");
        assertThat(fin.get("phases")).hasSize(13).allSatisfy(this::estTraversee);
        assertThat(pages.page(""))
                .contains("Défaillance de l’attributaire, lot 1", "Référé 2601001")
                .contains("Reprise après le référé 2601002", "Accusé de la préfecture, lot 2")
                .contains("Demande d’information d’un candidat", "Pli reçu : ");
        assertThat(pages.journal())
                .contains("Pli n° 5 enregistré hors délai, conservé sans être ouvert")
                .contains("Lecture du pli n° 1 refusée")
                .contains("Question reçue", "Report de la date limite demandé")
                .contains("Défaillance de l’attributaire " + OPERATEUR_A, "jamais produite")
                .contains("Référé 2601001 déclaré", "Référé 2601002 : décision du juge")
                .contains("Demande d’information de " + OPERATEUR_C + " reçue")
                .contains("« Archiver le dossier » : tâche achevée")
                .contains("« Accusé de la préfecture, lot 2 »");
    }

    /** Once; but for the notification, which the défaillance begins anew. */
    private void estTraversee(JsonNode phase) {
        var visites = phase.get("visites");
        boolean recommencee = "INFORMATION_NOTIFICATION".equals(phase.get("code").asText());
        assertThat(visites).as(phase.toString()).hasSize(recommencee ? 2 : 1);
        assertThat(visites).allSatisfy(v -> assertThat(v.get("fermeeLe").asText()).isNotEmpty());
    }

    private List<Integer> lotsASigner() {
        return c.taches(MAIRE, "Task_Signer").stream().map(t -> t.get("lot").asInt()).toList();
    }

    private List<String> etats() {
        return c.lire(CHARGE).get("lots").findValuesAsText("etat");
    }

    private String detenteur() {
        return c.lire(CHARGE).at("/detenteur/organisation").asText();
    }

    private void passer(Duration duree) {
        temps.avancer(duree);
        moteur.executerLesJobsDus();
    }
}
