package fr.centraleachat.passation;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import org.springframework.test.web.servlet.MockMvc;

/** A MAPA of Longvic of two lots, whose DCE is to be written. */
final class DeuxLotsALaRedaction {

    static final String SI = "instructeur.longvic";
    static final String CHARGE = "marches.metropole";
    static final String RC = "Règlement de la consultation.docx";

    final ProgrammeDEssai marche;
    final Amont amont;
    final DceDEssai dce;

    DeuxLotsALaRedaction(MockMvc mvc, Clock horloge) throws Exception {
        marche = ProgrammeDEssai.ouvrir(mvc, SI, SaisineFixture.nettoyageDeLongvic());
        amont = new Amont(marche, horloge);
        dce = new DceDEssai(mvc, marche.numero());
        amont.instruire();
        dce.demander(CHARGE).andExpect(status().isConflict());
        marche.achever(CHARGE, "Task_DefinirMontage", montage());
        amont.accorder();
    }

    private String montage() throws Exception {
        return amont.montage()
                .avec(
                        "lots",
                        """
                        [{"numero":1,"objet":"Écoles","codeCPV":"90911200","montantEstimeHt":100000.00,
                          "budgetAlloueHt":100000.00,"dureeMois":36,"lieuExecution":"21355"},
                         {"numero":2,"objet":"Gymnases","codeCPV":"90911200","montantEstimeHt":68000.00,
                          "budgetAlloueHt":70000.00,"dureeMois":36,"lieuExecution":"21355"}]""")
                .avec(
                        "sousCriteres",
                        """
                        [{"critere":"Technique","libelle":"Encadrement","poids":60},
                         {"critere":"Technique","libelle":"Contrôle","poids":40}]""")
                .avec("negociationAnnoncee", "\"OUI_OU_ATTRIBUTION_SANS_NEGOCIER\"")
                .sans("motifNonAllotissement")
                .json();
    }

    JsonNode piece(String categorie) throws Exception {
        for (var piece : dce.etat(CHARGE).get("pieces")) {
            if (piece.get("categorie").asText().equals(categorie)) {
                return piece;
            }
        }
        throw new AssertionError(categorie);
    }
}
