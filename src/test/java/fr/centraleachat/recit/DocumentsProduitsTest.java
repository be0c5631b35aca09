package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.CHARGE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.document.ConversionEnPdf;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The documents of an appel d'offres of three lots, each opened and read. */
@EssaiSpring
class DocumentsProduitsTest {

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

    @Test
    void tellWhatTheProcedureKnows() throws Exception {
        c = new Conduite(mvc, moteur);
        documents = new DocumentsLus(mvc, c, pdf);
        var aoo = new AppelDOffres(c, horloge, 3);
        new ConsultationEnTroisLots(c, aoo, horloge, temps).jusquALaDecision();

        registre();
        procesVerbal();
        refus();
    }

    private void registre() throws Exception {
        var registre = documents.produire(CHARGE, "REGISTRE_DES_DEPOTS");
        assertThat(registre)
                .contains(c.numero(), "Registre des dépôts", "Appel d’offres ouvert")
                .contains("Hors délai", "Remplacé", "Ouvert")
                .containsPattern("à \\d+ h \\d\\d min \\d\\d s")
                .containsPattern("\\b[0-9a-f]{64}\\b")
                .doesNotContain("{{", "[ordre]");
        assertThat(c.envoyer(CHARGE, "/documents/REGISTRE_DES_DEPOTS", "{}", 201).get("version"))
                .hasToString("2");
    }

    private void procesVerbal() throws Exception {
        assertThat(documents.produire(CHARGE, "PV_OUVERTURE"))
                .contains("Procès-verbal d’ouverture des plis", "Plis hors délai", "R2151-5")
                .contains("Plis remplacés", "Lot 1 : ", "Lot 2 : ")
                .contains("Aucune offre n’a été reçue pour ce lot.")
                .doesNotContain("{{", "[ordre]");
    }

    private void refus() {
        assertThat(c.envoyer(CHARGE, "/documents/INCONNU", "{}", 404).toString())
                .contains("choisissez-en un de la liste");
        assertThat(c.envoyer(CHARGE, "/documents/PV_OUVERTURE?exemplaire=7", "{}", 409).toString())
                .contains("tour 7");
        assertThat(c.envoyer("maire.metropole", "/documents/PV_OUVERTURE", "{}", 403).toString())
                .contains("Cet acte revient à");
    }
}
