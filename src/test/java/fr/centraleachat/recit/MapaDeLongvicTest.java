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

/**
 * A MAPA that Longvic buys for itself, from the saisine to the archives, with every return once.
 */
@EssaiSpring
class MapaDeLongvicTest {

    private static final String INSTRUCTEUR = "instructeur.longvic";

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;

    private Conduite c;
    private Gestes g;

    @BeforeEach
    void ouvrir() {
        c = new Conduite(mvc, moteur);
        g = new Gestes(c, INSTRUCTEUR, "longvic", horloge);
        c.ouvrir(INSTRUCTEUR, SaisineFixture.nettoyageDeLongvic());
    }

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void runsFromTheSaisineToTheArchivesWithEveryReturnOnTheWay() {
        instruireEtMonter();
        redigerEtValiderLeDce();
        consulter();
        analyser();
        achever();
        partagerLeTemps();
    }

    /** Each had the file while its task was the one that waited; nothing is left over. */
    private void partagerLeTemps() {
        var partage = c.lire(INSTRUCTEUR, "/api/delais/detention/" + c.numero());
        long tranches = 0;
        String fin = partage.at("/tranches/0/debut").asText();
        for (var tranche : partage.get("tranches")) {
            assertThat(tranche.get("debut").asText()).isEqualTo(fin);
            fin = tranche.get("fin").asText();
            tranches += tranche.get("jours").asLong();
        }
        assertThat(tranches).isEqualTo(partage.get("jours").asLong());
        assertThat(partage.at("/parts/0/detenteur").asText()).isEqualTo("CANDIDATS");
        assertThat(partage.at("/parts/0/jours").asInt()).isGreaterThanOrEqualTo(25);
        assertThat(partage.get("parts").findValuesAsText("detenteur"))
                .contains("DCPM", "SERVICE_INSTRUCTEUR", "ELU", "DIRECTION");
    }

    private void instruireEtMonter() {
        g.formaliser(null);
        g.etablirLaFicheProjet();
        g.preinstruire("INCOMPLET");
        g.formaliser(null);
        g.etablirLaFicheProjet();
        g.preinstruire("COMPLET");
        g.monter(MontageFixture.nettoyage());
        g.accorder("RETOUR");
        g.monter(MontageFixture.nettoyage());
        g.accorder("ACCORD");
        assertThat(c.lire(INSTRUCTEUR).get("phaseEnCours").asText()).isEqualTo("REDACTION_DCE");
    }

    private void redigerEtValiderLeDce() {
        g.rediger();
        g.validerJuridiquement("REFUSE");
        g.rediger();
        g.validerJuridiquement("VALIDE");
        g.viser("RESERVES");
        g.rediger();
        g.validerJuridiquement("VALIDE");
        g.viser("VALIDE");
        g.approuver("RENVOYE");
        g.rediger();
        g.validerJuridiquement("VALIDE");
        g.viser("VALIDE");
        g.approuver("APPROUVE");
        var redaction = phase("REDACTION_DCE");
        assertThat(redaction.get("visites")).hasSize(4);
    }

    private JsonNode phase(String code) {
        for (var phase : c.lire(INSTRUCTEUR).get("phases")) {
            if (phase.get("code").asText().equals(code)) {
                return phase;
            }
        }
        throw new AssertionError(code);
    }

    private void consulter() {
        var dlro = g.publier(25);
        g.constaterLesEnvois();
        assertThat(c.lire(INSTRUCTEUR).get("phaseEnCours").asText()).isEqualTo("CONSULTATION");
        assertThat(c.lire(INSTRUCTEUR).at("/detenteur/organisation").asText())
                .isEqualTo("CANDIDATS");
        c.pli("connecteur.metropole", Gestes.OPERATEUR_A, "Titulaire A", List.of(1));
        c.pli("connecteur.metropole", Gestes.OPERATEUR_B, "Titulaire B", List.of(1));
        temps.regler(dlro.plus(Duration.ofHours(1)));
        moteur.executerLesJobsDus();
        var tardif = c.pli("connecteur.metropole", "55208131766522", "Titulaire C", List.of(1));
        assertThat(tardif.get("recevable").asBoolean()).isFalse();
    }

    private void analyser() {
        var a = new Analyses(c, INSTRUCTEUR, "longvic", horloge);
        a.ouvrirLesPlis();
        a.redigerLeRao(Gestes.OPERATEUR_A, 1);
        a.securiser();
        a.valider(Gestes.CHARGE, "Task_ValiderRao");
        a.valider("dgs.longvic", "Task_ValiderRaoDirection");
        a.attribuer();
    }

    private void achever() {
        new Achevements(c, "longvic", horloge).jusquAuxArchives(Gestes.OPERATEUR_A);
        var fin = c.lire(INSTRUCTEUR);
        assertThat(fin.get("etat").asText()).isEqualTo("TERMINEE");
        assertThat(fin.get("taches")).isEmpty();
        assertThat(fin.has("detenteur")).isFalse();
        assertThat(fin.at("/marches/0/lot").asInt()).isEqualTo(1);
        assertThat(fin.at("/marches/0/dateNotification").asText()).isNotEmpty();
        assertThat(fin.get("lots").get(0).get("etat").asText()).isEqualTo("NOTIFIE");
    }
}
