package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.document.ConversionEnPdf;
import fr.centraleachat.passation.MontageFixture;
import fr.centraleachat.passation.SaisineFixture;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Procédures that stop, through the HTTP API alone. */
@EssaiSpring
class ArretsParProgrammeTest {

    private static final String INSTRUCTEUR = "instructeur.longvic";

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;
    @Autowired ConversionEnPdf pdf;

    private Conduite c;
    private DocumentsLus documents;

    @BeforeEach
    void conduite() {
        c = new Conduite(mvc, moteur);
        documents = new DocumentsLus(mvc, c, pdf);
    }

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void aSansSuiteInConsultationIsToldToTheCandidatesAndArchived() throws Exception {
        consulter();
        var arrets = new ArretsDeRecit(c, "longvic", horloge);
        arrets.demander(INSTRUCTEUR, "", 403);
        arrets.demander(Gestes.CHARGE, ",\"lots\":[7]", 422);
        arrets.demander(Gestes.CHARGE, "", 201);
        assertThat(arrets.demander(Gestes.JURISTE, "", 409).get("detail").asText())
                .contains("déjà demandé par", ", le ");
        arrets.proposer();
        assertThat(declaration()).contains("Projet soumis à l’élu référent", "Relancer une");
        arrets.decider("ARRET", 200);
        assertThat(declaration())
                .contains("Déclaration de procédure sans suite", "toute la procédure", "R2185-1")
                .contains("Le besoin disparaît.", "Vu les raisons exposées.", "Décidé le")
                .doesNotContain("Projet", "{{", "[lot]", "Considérant qu’aucune offre");
        documents.ouvrirTous();
        arrets.informer();
        arrets.archiver();
        var fin = c.lire(INSTRUCTEUR);
        assertThat(fin.get("etat").asText()).isEqualTo("ARRETEE");
        assertThat(fin.get("motifArret").asText()).isEqualTo("SANS_SUITE");
        assertThat(fin.at("/lots/0/etat").asText()).isEqualTo("SANS_SUITE");
        assertThat(fin.get("taches")).isEmpty();
        assertThat(c.attentes(Gestes.CHARGE)).isEmpty();
        assertThat(arrets.demander(Gestes.CHARGE, "", 409).get("detail").asText())
                .contains("déjà arrêtée");
        assertThat(c.lire(Gestes.CHARGE, "/api/procedures/" + c.numero() + "/arrets"))
                .singleElement()
                .satisfies(a -> assertThat(a.get("etat").asText()).isEqualTo("DECIDE"));
    }

    private String declaration() {
        return documents.produire(Gestes.CHARGE, "DECLARATION_SANS_SUITE");
    }

    @Test
    void anAppelDOffresWithoutAnyPliIsRelaunchedOnce() {
        var appel = new AppelDOffres(c, horloge);
        appel.lancer(Duration.ofDays(40));
        temps.avancer(Duration.ofDays(41));
        moteur.executerLesJobsDus();
        ouvrirSansPli();
        var arrets = new ArretsDeRecit(c, "metropole", horloge);
        arrets.proposer();
        assertThat(arrets.decider("REFUS", 422).toString()).contains("Aucun pli");
        arrets.decider("ARRET", 200);
        arrets.publier();
        arrets.archiver();

        var ancienne = c.numero();
        assertThat(c.lire(AppelDOffres.SI).get("motifArret").asText()).isEqualTo("INFRUCTUEUX");
        relancer(AppelDOffres.saisine(1), ancienne);
        assertThat(c.lire(AppelDOffres.SI).get("relanceDe").asText()).isEqualTo(ancienne);
        assertThat(
                        c.lire(AppelDOffres.SI, "/api/procedures/" + ancienne)
                                .get("relanceePar")
                                .asText())
                .isEqualTo(c.numero());
        assertThat(refuser(AppelDOffres.saisine(1), ancienne, 409)).contains(c.numero());
    }

    @Test
    void onlyWhatStoppedIsRelaunchedByItsAcheteur() {
        c.ouvrir(INSTRUCTEUR, SaisineFixture.nettoyageDeLongvic());

        assertThat(refuser(SaisineFixture.nettoyageDeLongvic(), c.numero(), 409))
                .contains("n’est pas arrêtée");
        assertThat(refuser(SaisineFixture.nettoyageDeLongvic(), "1999-0001", 422))
                .contains("relanceDe");
    }

    @Test
    void aRefusedArretBringsTheReportBackWithItsReason() {
        consulter();
        temps.avancer(Duration.ofDays(26));
        moteur.executerLesJobsDus();
        var analyse = new Analyses(c, INSTRUCTEUR, "longvic", horloge);
        analyse.ouvrirLesPlis();
        analyse.conclureALArret(Gestes.OPERATEUR_A, "Les prix dépassent nos crédits.");
        var arrets = new ArretsDeRecit(c, "longvic", horloge);
        arrets.proposer();
        arrets.decider("REFUS", 200);

        var tache = c.taches(INSTRUCTEUR, "Task_RedigerRao").get(0).get("id").asText();
        assertThat(c.lire(INSTRUCTEUR, "/api/taches/" + tache).at("/valeurs").toString())
                .contains("Arrêt refusé par l’élu", "Vu les raisons exposées.");
        analyse.redigerLeRao(Gestes.OPERATEUR_A, 1);
        analyse.securiser();
        assertThat(c.lire(INSTRUCTEUR).get("etat").asText()).isEqualTo("EN_COURS");
    }

    /** A MAPA of Longvic in consultation, with two plis. */
    private void consulter() {
        var g = new Gestes(c, INSTRUCTEUR, "longvic", horloge);
        c.ouvrir(INSTRUCTEUR, SaisineFixture.nettoyageDeLongvic());
        g.jusquALaConsultation(MontageFixture.nettoyage(), 25);
        c.pli("connecteur.metropole", Gestes.OPERATEUR_A, "Titulaire A", List.of(1));
        c.pli("connecteur.metropole", Gestes.OPERATEUR_B, "Titulaire B", List.of(1));
    }

    private void ouvrirSansPli() {
        var id = c.taches(Gestes.CHARGE, "Task_OuvrirPlis").get(0).get("id").asText();
        c.contresigner(Gestes.JURISTE, id);
        c.achever(Gestes.CHARGE, id, b -> {}, 200);
    }

    private void relancer(String saisine, String ancienne) {
        c.ouvrir(AppelDOffres.SI, relance(saisine, ancienne).toString());
    }

    private String refuser(String saisine, String ancienne, int statut) {
        var si = saisine.contains("LONGVIC") ? INSTRUCTEUR : AppelDOffres.SI;
        return c.poster(si, "/api/procedures", relance(saisine, ancienne).toString(), statut)
                .toString();
    }

    private static JsonNode relance(String saisine, String ancienne) {
        return ((ObjectNode) Gestes.lire(saisine)).put("relanceDe", ancienne);
    }
}
