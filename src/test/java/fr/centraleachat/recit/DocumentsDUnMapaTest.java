package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.CHARGE;
import static fr.centraleachat.recit.Gestes.OPERATEUR_A;
import static fr.centraleachat.recit.Gestes.OPERATEUR_B;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The documents that a MAPA has otherwise than a procédure formalisée. */
@EssaiSpring
class DocumentsDUnMapaTest {

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;
    @Autowired ConversionEnPdf pdf;

    private Conduite c;
    private DocumentsLus documents;

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    /** Of a MAPA: the date of signature is not due, the reasons are given all the same. */
    @Test
    void tellTheNeedAndTheRejection() throws Exception {
        c = new Conduite(mvc, moteur);
        documents = new DocumentsLus(mvc, c, pdf);
        c.ouvrir("instructeur.longvic", SaisineFixture.nettoyageDeLongvic());
        assertThat(documents.produire("instructeur.longvic", "FICHE_DEFINITION_BESOIN"))
                .contains("Fiche « définition du besoin »", "Longvic", "90911200", "Allotissement")
                .doesNotContain("{{", "[lot]");
        assertThat(c.envoyer(CHARGE, "/documents/RAO", "{}", 409).toString())
                .contains("Les plis ne sont pas ouverts");

        attribuerUnMapa();

        assertThat(documents.produire(CHARGE, "LETTRE_REJET_MAPA"))
                .contains("votre offre n’est pas retenue", "R2181-2", "Titulaire A")
                .containsPattern("Motifs du rejet : \\p{L}")
                .doesNotContain("{{", "susceptible d’être signé");
        documents.produireLeReste(CHARGE);
        documents.ouvrirTous();
    }

    private void attribuerUnMapa() {
        var g = new Gestes(c, "instructeur.longvic", "longvic", horloge);
        g.formaliser(null);
        g.etablirLaFicheProjet();
        g.preinstruire("COMPLET");
        g.monter(MontageFixture.nettoyage());
        g.accorder("ACCORD");
        g.rediger();
        g.validerJuridiquement("VALIDE");
        g.viser("VALIDE");
        g.approuver("APPROUVE");
        temps.avancer(consulter(g));
        moteur.executerLesJobsDus();
        var a = new Analyses(c, "instructeur.longvic", "longvic", horloge);
        a.ouvrirLesPlis();
        a.redigerLeRao(OPERATEUR_A, 1);
        a.securiser();
        a.valider(CHARGE, "Task_ValiderRao");
        a.valider("dgs.longvic", "Task_ValiderRaoDirection");
        a.attribuer();
    }

    private Duration consulter(Gestes g) {
        var dlro = g.publier(25);
        g.constaterLesEnvois();
        c.pli("connecteur.metropole", OPERATEUR_A, "Titulaire A", List.of(1));
        c.pli("connecteur.metropole", OPERATEUR_B, "Titulaire B", List.of(1));
        return Duration.between(horloge.instant(), dlro).plusMinutes(1);
    }
}
