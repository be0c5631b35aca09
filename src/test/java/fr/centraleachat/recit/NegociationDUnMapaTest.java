package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.CHARGE;
import static fr.centraleachat.recit.Gestes.OPERATEUR_A;
import static fr.centraleachat.recit.Gestes.OPERATEUR_B;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.document.ConversionEnPdf;
import fr.centraleachat.passation.MontageFixture;
import fr.centraleachat.passation.SaisineFixture;
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

/**
 * A MAPA whose DCE is written three times, negotiated in two rounds, with two offers suspected to
 * be abnormally low.
 */
@EssaiSpring
class NegociationDUnMapaTest {

    private static final String INSTRUCTEUR = "instructeur.longvic";
    private static final String CONNECTEUR = "connecteur.metropole";
    private static final String JUSTIFIE = "55208131766522";
    private static final String REJETE = "24210041000123";

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;
    @Autowired ConversionEnPdf pdf;

    private Conduite c;
    private Gestes g;
    private Negociations n;
    private Analyses a;
    private DemandesAuxCandidats demandes;
    private DocumentsLus documents;

    @BeforeEach
    void ouvrir() {
        c = new Conduite(mvc, moteur);
        g = new Gestes(c, INSTRUCTEUR, "longvic", horloge);
        n = new Negociations(c, INSTRUCTEUR, horloge);
        a = new Analyses(c, INSTRUCTEUR, "longvic", horloge);
        demandes = new DemandesAuxCandidats(c, INSTRUCTEUR, horloge);
        documents = new DocumentsLus(mvc, c, pdf);
        c.ouvrir(INSTRUCTEUR, SaisineFixture.nettoyageDeLongvic());
    }

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void negotiatesInTwoRoundsAfterThreeRoundsOfDce() throws Exception {
        preparer();
        consulter();
        entendreLesOffresBasses();
        premierTour();
        secondTour();
        attribuer();
        new Achevements(c, "longvic", horloge).jusquAuxArchives(OPERATEUR_A);
        relireLHistoire();
    }

    private void preparer() {
        g.formaliser(null);
        g.etablirLaFicheProjet();
        g.preinstruire("COMPLET");
        g.monter(
                MontageFixture.nettoyage()
                        .avec("negociationAnnoncee", "\"OUI_OU_ATTRIBUTION_SANS_NEGOCIER\""));
        g.accorder("ACCORD");
        g.redigerLeDceEnTroisFois();
    }

    private void consulter() {
        var dlro = g.publier(25);
        g.constaterLesEnvois();
        c.pli(CONNECTEUR, OPERATEUR_A, "Titulaire A", List.of(1));
        c.pli(CONNECTEUR, OPERATEUR_B, "Titulaire B", List.of(1));
        c.pli(CONNECTEUR, JUSTIFIE, "Titulaire C", List.of(1));
        c.pli(CONNECTEUR, REJETE, "Titulaire D", List.of(1));
        passer(dlro);
        demandes.demander("PRECISION", OPERATEUR_A, Duration.ofDays(3), 409);
        a.ouvrirLesPlis();
    }

    private void entendreLesOffresBasses() {
        refuser(premierRapport(), "L2152-6, R2152-3");
        var justification =
                demandes.demander("JUSTIFICATION_OAB", JUSTIFIE, Duration.ofDays(5), 201);
        demandes.demander("JUSTIFICATION_OAB", REJETE, Duration.ofDays(5), 201);
        assertThat(regles(demandes.demander("REGULARISATION", JUSTIFIE, Duration.ofDays(5), 422)))
                .containsExactly("R2152-2");
        var complement = demandes.demander("COMPLEMENT", OPERATEUR_A, Duration.ofDays(4), 201);
        var demande = "DEMANDE_PRECISION?exemplaire=" + complement.get("id").asText();
        assertThat(documents.produire(CHARGE, demande))
                .contains("R2144-2", "Titulaire A", "Expliquez.")
                .doesNotContain("{{");
        assertThat(regles(demandes.demander("COMPLEMENT", OPERATEUR_B, Duration.ofDays(6), 422)))
                .containsExactly("R2144-2");
        demandes.demander("COMPLEMENT", OPERATEUR_B, Duration.ofDays(4), 201);
        var lettre = "/documents/DEMANDE_JUSTIFICATION_OAB?exemplaire=";
        c.envoyer(CHARGE, lettre + justification.get("id").asText(), "{}", 201);
        demandes.repondre(justification, 201);
        demandes.repondre(justification, 409);
        refuser(premierRapport(), "L2152-6, R2152-3");
        temps.avancer(Duration.ofDays(6));
        rapporter(premierRapport(), 200);
        var echanges = c.lire(CHARGE, "/api/procedures/" + c.numero() + "/echanges");
        assertThat(echanges).hasSize(4);
        assertThat(echanges.get(0).at("/reponse/texte").asText()).contains("autolaveuses");
        assertThat(echanges.get(1).get("horsDelai").asBoolean()).isTrue();
    }

    /** What each is invited to negotiate, and until when. */
    private void lireUneLettre() throws Exception {
        var lettre = "LETTRE_NEGOCIATION?exemplaire=1-" + OPERATEUR_B;
        assertThat(documents.produire(CHARGE, lettre))
                .contains("je vous invite à la négocier", "R2123-5", "Titulaire B")
                .contains("votre offre précédente est conservée")
                .containsPattern("Points à négocier : \\p{L}")
                .containsPattern("au plus tard le .*\\d{4} à \\d+ h \\d\\d")
                .doesNotContain("{{");
        var ecartee = "/documents/LETTRE_NEGOCIATION?exemplaire=1-" + REJETE;
        assertThat(c.envoyer(CHARGE, ecartee, "{}", 409).toString()).contains("R2123-5");
        documents.ouvrirTous();
    }

    private RapportDEssai premierRapport() {
        return rapport()
                .offre(OPERATEUR_A, 160000, 12)
                .offre(OPERATEUR_B, 150000, 10)
                .offre(JUSTIFIE, 120000, 9)
                .offre(REJETE, 70000, 0)
                .justifiee(JUSTIFIE)
                .rejetee(REJETE);
    }

    private void premierTour() throws Exception {
        n.definir(Duration.ofDays(10));
        n.preparerLesCourriers();
        lireUneLettre();
        c.pli(CONNECTEUR, 2, OPERATEUR_A, "Titulaire A", List.of(1), 409);
        var limite = n.envoyerLesCourriers();
        c.pli(CONNECTEUR, 2, OPERATEUR_A, "Titulaire A", List.of(1), 201);
        c.pli(CONNECTEUR, 2, OPERATEUR_B, "Titulaire B", List.of(1), 201);
        assertThat(regles(c.pli(CONNECTEUR, 2, REJETE, "Titulaire D", List.of(), 422)))
                .containsExactly("R2123-5");
        c.pli(CONNECTEUR, 1, OPERATEUR_A, "Titulaire A", List.of(1), 409);
        assertThat(c.taches(CHARGE, "Task_OuvrirOffresNegociees")).isEmpty();
        passer(limite);
        var tardif = c.pli(CONNECTEUR, 2, JUSTIFIE, "Titulaire C", List.of(1), 201);
        assertThat(tardif.get("recevable").asBoolean()).isFalse();
        n.ouvrirLesOffres();
        assertThat(etats(2)).containsExactly("OUVERT", "OUVERT", "HORS_DELAI");
        var ebauche = tache("Task_RedigerRao").get("valeurs");
        assertThat(RapportDEssai.montants(ebauche)).containsExactly("120000", "70000");
        assertThat(ebauche.get("Offres à juger").findValuesAsText("tour"))
                .containsExactly("2", "2", "1", "1");
        rapporter(
                premierRapport().offre(OPERATEUR_A, 150000, 13).offre(OPERATEUR_B, 149000, 10),
                200);
    }

    private void secondTour() {
        n.definir(Duration.ofDays(8), OPERATEUR_B);
        n.preparerLesCourriers();
        var limite = n.envoyerLesCourriers();
        assertThat(regles(c.pli(CONNECTEUR, 3, OPERATEUR_B, "Titulaire B", List.of(1), 422)))
                .containsExactly("R2123-5");
        c.pli(CONNECTEUR, 3, OPERATEUR_A, "Titulaire A", List.of(), 201);
        passer(limite);
        n.ouvrirLesOffres();
        assertThat(etats(3)).containsExactly("OUVERT");
        assertThat(etats(2)).containsExactly("OUVERT", "OUVERT", "HORS_DELAI");
        rapporter(
                premierRapport()
                        .offre(OPERATEUR_A, 145000, 14)
                        .offre(OPERATEUR_B, 149000, 10)
                        .proposant(OPERATEUR_A),
                200);
    }

    private void attribuer() {
        a.securiser();
        a.valider(CHARGE, "Task_ValiderRao");
        a.valider("dgs.longvic", "Task_ValiderRaoDirection");
        a.attribuer();
        var procedure = c.lire(INSTRUCTEUR);
        assertThat(procedure.get("phaseEnCours").asText()).isEqualTo("INFORMATION_NOTIFICATION");
        assertThat(procedure.at("/lots/0/etat").asText()).isEqualTo("ATTRIBUE");
    }

    /** Three visits of the DCE and two of its validation; the rounds stay in one of the RAO. */
    private void relireLHistoire() {
        var fin = c.lire(INSTRUCTEUR);
        assertThat(fin.get("etat").asText()).isEqualTo("TERMINEE");
        assertThat(fin.at("/phases/2/visites")).hasSize(3);
        assertThat(fin.at("/phases/3/visites")).hasSize(2);
        assertThat(fin.at("/phases/7/visites")).hasSize(1);
    }

    private RapportDEssai rapport() {
        return new RapportDEssai(INSTRUCTEUR, c.piece(INSTRUCTEUR, "rao.docx"));
    }

    private void refuser(RapportDEssai rapport, String regle) {
        assertThat(regles(rapporter(rapport, 422))).isNotEmpty().contains(regle);
    }

    private JsonNode rapporter(RapportDEssai rapport, int statut) {
        var id = tache("Task_RedigerRao").get("id").asText();
        return c.achever(INSTRUCTEUR, id, rapport, statut);
    }

    private JsonNode tache(String code) {
        var id = c.taches(INSTRUCTEUR, code).get(0).get("id").asText();
        return c.lire(INSTRUCTEUR, "/api/taches/" + id);
    }

    private List<String> etats(int tour) {
        return c.lire(CHARGE, "/api/procedures/" + c.numero() + "/plis?tour=" + tour)
                .get("contenu")
                .findValuesAsText("etat");
    }

    private static List<String> regles(JsonNode refus) {
        return refus.get("erreurs").findValuesAsText("regle");
    }

    private void passer(Instant limite) {
        temps.regler(limite.plus(Duration.ofHours(1)));
        moteur.executerLesJobsDus();
    }
}
