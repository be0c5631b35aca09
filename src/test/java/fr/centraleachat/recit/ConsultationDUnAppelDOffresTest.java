package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.delai.suivi.LecteurDAlertes;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Phase 6 of an appel d’offres, through the HTTP API alone. */
@EssaiSpring
class ConsultationDUnAppelDOffresTest {

    private static final String SI = AppelDOffres.SI;
    private static final String CHARGE = Gestes.CHARGE;

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;
    @Autowired LecteurDAlertes alertes;

    private Conduite c;
    private AppelDOffres aoo;
    private Consultations consultation;
    private Instant dlro;

    @BeforeEach
    void lancer() {
        c = new Conduite(mvc, moteur);
        aoo = new AppelDOffres(c, horloge);
        consultation = new Consultations(c, horloge);
        aoo.lancer(Duration.ofDays(36));
        dlro = horloge.instant().plus(Duration.ofDays(36));
    }

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void answersAQuestionTheSameToAllThoseWhoWithdrewTheDossier() {
        consultation.retrait("Titulaire A", 201);
        consultation.retrait("Titulaire B", 201);
        consultation.question("Q-1", 201);
        consultation.question("Q-1", 201);
        assertThat(consultation.lire("/questions")).hasSize(1);

        consultation.qualifier("TECHNIQUE", true);
        assertThat(consultation.ouverte(CHARGE, "Task_RepondreAdministratif")).isFalse();
        consultation.repondre(SI, "Task_RepondreTechnique", false);
        consultation.diffuser(200);

        var question = consultation.lire("/questions").get(0);
        assertThat(question.get("etat").asText()).isEqualTo("DIFFUSEE");
        assertThat(question.get("destinataires")).hasSize(2);
        assertThat(question.get("reponse").asText()).contains("Combien de sites", "Douze");
        assertThat(consultation.ouverte(CHARGE, "Task_ModifierDce")).isFalse();
        assertThat(aoo.phase()).isEqualTo("CONSULTATION");
    }

    @Test
    void sendsTwoQuestionsEachOnItsOwnPath() {
        consultation.question("Q-1", 201);
        consultation.question("Q-2", 201);
        consultation.qualifier("ADMINISTRATIVE", true);
        consultation.qualifier("TECHNIQUE", true);
        consultation.repondre(CHARGE, "Task_RepondreAdministratif", true);
        assertThat(consultation.ouverte(CHARGE, "Task_ModifierDce")).isTrue();
        assertThat(consultation.ouverte(SI, "Task_RepondreTechnique")).isTrue();
        consultation.diffuser(200);
        assertThat(consultation.ouverte(SI, "Task_RepondreTechnique")).isTrue();
    }

    @Test
    void opensTheDecisionOnAReportWhenAUsefulQuestionHasNoAnswerSixDaysBefore() {
        consultation.question("Q-1", 201);
        consultation.question("Q-2", 201);
        consultation.qualifier("TECHNIQUE", true);
        consultation.qualifier("TECHNIQUE", true);
        temps.regler(dlro.minus(Duration.ofDays(5)));
        alertes.lire();
        alertes.lire();
        assertThat(c.taches(CHARGE, "Task_DeciderReport")).hasSize(1);
        assertThat(consultation.lire("/reports").findValuesAsText("origine"))
                .containsExactly("QUESTION_SANS_REPONSE", "QUESTION_SANS_REPONSE");

        consultation.repondre(SI, "Task_RepondreTechnique", false);
        var refus = consultation.diffuser(422);
        assertThat(refus.get("erreurs").findValuesAsText("regle")).containsExactly("R2132-6");

        consultation.reporter(dlro.plus(Duration.ofDays(7)), 200);
        consultation.diffuser(200);
        assertThat(consultation.lire("/reports").findValuesAsText("etat"))
                .containsExactly("ACCORDE", "ACCORDE");
    }

    @Test
    void movesTheDateLimiteBackNeverForward() {
        consultation.report(dlro.minus(Duration.ofDays(1)), 422);
        consultation.report(dlro.plus(Duration.ofDays(5)), 201);
        consultation.report(dlro.plus(Duration.ofDays(6)), 201);
        assertThat(c.taches(CHARGE, "Task_DeciderReport")).hasSize(1);
        consultation.reporter(dlro.minus(Duration.ofDays(1)), 422);
        var nouvelle = dlro.plus(Duration.ofDays(8));
        consultation.reporter(nouvelle, 200);

        assertThat(c.attentes(CHARGE).findValuesAsText("libelle"))
                .containsExactlyInAnyOrder(
                        "Avis rectificatif : BOAMP",
                        "Avis rectificatif : JOUE",
                        "Avis rectificatif : profil d’acheteur");
        temps.regler(dlro.plus(Duration.ofHours(1)));
        moteur.executerLesJobsDus();
        assertThat(aoo.phase()).isEqualTo("CONSULTATION");
        var pli = c.pli(Consultations.CONNECTEUR, Gestes.OPERATEUR_A, "Titulaire A", List.of(1));
        assertThat(pli.get("recevable").asBoolean()).isTrue();
        temps.regler(nouvelle.plus(Duration.ofHours(1)));
        moteur.executerLesJobsDus();
        assertThat(aoo.phase()).isEqualTo("OUVERTURE_REMISE");
        var tardif = c.pli(Consultations.CONNECTEUR, Gestes.OPERATEUR_B, "B", List.of(1));
        assertThat(tardif.get("recevable").asBoolean()).isFalse();
    }

    @Test
    void keepsThePlisSealedAfterTheDateLimiteUntilTheReportIsDecided() {
        consultation.question("Q-1", 201);
        consultation.report(dlro.plus(Duration.ofDays(5)), 201);
        temps.regler(dlro.plus(Duration.ofHours(1)));
        moteur.executerLesJobsDus();
        assertThat(aoo.phase()).isEqualTo("CONSULTATION");
        consultation.reporter(dlro.plus(Duration.ofDays(5)), 409);
        consultation.question("Q-2", 409);
        consultation.report(dlro.plus(Duration.ofDays(5)), 409);
        consultation.modification(409);
        consultation.refuser(200);
        assertThat(aoo.phase()).isEqualTo("OUVERTURE_REMISE");
        assertThat(consultation.lire("/questions").get(0).get("etat").asText())
                .isEqualTo("SANS_REPONSE");
        assertThat(consultation.ouverte(CHARGE, "Task_QualifierQuestion")).isFalse();
    }

    @Test
    void modifiesTheDceWithTwoAgentsAndMovesTheDateLimiteWhenItIsImportant() {
        consultation.retrait("Titulaire A", 201);
        consultation.modification(201);
        consultation.modifier(dlro.plus(Duration.ofDays(5)), 409);
        consultation.contresignerLaModification();
        consultation.modifier(dlro.minus(Duration.ofDays(5)), 422);
        consultation.modifier(dlro.plus(Duration.ofDays(5)), 200);

        var modification = consultation.lire("/modifications-dce").get(0);
        assertThat(modification.get("viseePar").asText()).isEqualTo(Gestes.JURISTE);
        assertThat(modification.at("/pieces/0/version").asInt()).isGreaterThan(1);
        assertThat(consultation.lire("/reports").findValuesAsText("origine"))
                .containsExactly("MODIFICATION_DCE");
        assertThat(c.attentes(CHARGE).findValuesAsText("libelle"))
                .contains("Avis rectificatif : BOAMP");
    }

    @Test
    void refusesWhoMayNotRecord() {
        c.envoyer(SI, "/reports", "{\"motif\":\"Trop court\"}", 403);
        c.envoyer(
                Consultations.CONNECTEUR,
                "/modifications-dce",
                "{\"motif\":\"CCTP, article 3\"}",
                403);
        var refus = c.envoyer(Consultations.CONNECTEUR, "/questions", "{}", 422);
        assertThat(refus.get("erreurs").findValuesAsText("champ"))
                .contains("operateur", "texte", "recueLe");
    }
}
