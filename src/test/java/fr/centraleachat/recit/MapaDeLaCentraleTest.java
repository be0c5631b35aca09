package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
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

/** A mutualised MAPA: the métropole buys two lots for itself, Quetigny and Ahuy. */
@EssaiSpring
class MapaDeLaCentraleTest {

    private static final String INSTRUCTEUR = "instructeur.metropole";
    private static final String BENEFICIAIRE = "instructeur.quetigny";

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;

    private Conduite c;
    private Gestes g;

    @BeforeEach
    void ouvrir() {
        c = new Conduite(mvc, moteur);
        g = new Gestes(c, INSTRUCTEUR, "metropole", horloge);
        c.ouvrir(INSTRUCTEUR, SaisineFixture.fournituresDeLaCentrale());
    }

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void aBeneficiaireGivesItsAvisOnTheDceAndEachLotBecomesAMarche() {
        monter();
        donnerSonAvis();
        consulter();
        analyser();
        achever();
    }

    private void monter() {
        g.formaliser(
                """
                [{"beneficiaire":"DIJON_METROPOLE","quantite":900,"unite":"ramette","montantHt":80000},
                 {"beneficiaire":"QUETIGNY","quantite":300,"unite":"ramette","montantHt":30000},
                 {"beneficiaire":"AHUY","quantite":100,"unite":"ramette","montantHt":10000}]""");
        g.etablirLaFicheProjet();
        g.preinstruire("COMPLET");
        g.monter(MontageFixture.fournitures());
        g.accorder("ACCORD");
        g.rediger();
        g.validerJuridiquement("VALIDE");
    }

    private void donnerSonAvis() {
        var consultee = tache(BENEFICIAIRE, "Task_ValiderDce", "C");
        assertThat(consultee.get("actionnable").asBoolean()).isFalse();
        var id = consultee.get("id").asText();
        c.donnerSonAvis(BENEFICIAIRE, id, "RESERVE", "Prévoir une livraison par quinzaine.");
        var avis = c.lire(INSTRUCTEUR, "/api/taches/" + id).get("avis");
        assertThat(avis).hasSize(1);
        assertThat(avis.get(0).get("sens").asText()).isEqualTo("RESERVE");
        g.viser("VALIDE");
        g.approuver("APPROUVE");
    }

    private JsonNode tache(String agent, String code, String lettre) {
        var liste =
                c.lire(
                        agent,
                        "/api/taches?lettre=" + lettre + "&taille=200&procedure=" + c.numero());
        for (var tache : liste.get("contenu")) {
            if (tache.get("code").asText().equals(code)) {
                return tache;
            }
        }
        throw new AssertionError(code + " is not shown to " + agent);
    }

    private void consulter() {
        var dlro = g.publier(25);
        g.constaterLesEnvois();
        c.pli("connecteur.metropole", Gestes.OPERATEUR_A, "Titulaire A", List.of(1, 2));
        temps.regler(dlro.plus(Duration.ofHours(1)));
        moteur.executerLesJobsDus();
    }

    private void analyser() {
        var a = new Analyses(c, INSTRUCTEUR, "metropole", horloge);
        a.ouvrirLesPlis();
        a.redigerLeRao(Gestes.OPERATEUR_A, 2);
        a.securiser();
        a.valider(Gestes.CHARGE, "Task_ValiderRao");
        a.valider("dgs.metropole", "Task_ValiderRaoDirection");
        a.attribuer();
    }

    private void achever() {
        var a = new Achevements(c, "metropole", horloge);
        a.verifier(Gestes.OPERATEUR_A, List.of(1, 2));
        a.redigerLesLettres();
        a.prouverLesLettres();
        a.signer(1);
        a.notifier(1);
        a.signer(2);
        a.notifier(2);
        for (int lot : List.of(1, 2)) {
            a.publierLesDonnees(lot);
            a.transmettreALaTresorerie(lot);
        }
        a.archiver();
        assertThat(c.lire(INSTRUCTEUR).get("etat").asText()).isEqualTo("TERMINEE");
        var marches = c.lire(INSTRUCTEUR, "/api/procedures/" + c.numero() + "/marches");
        assertThat(marches).hasSize(2);
    }
}
