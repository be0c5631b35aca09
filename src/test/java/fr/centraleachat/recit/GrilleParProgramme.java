package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** The grid of an analysis, exported, filled and imported by a program. */
final class GrilleParProgramme {

    private final MockMvc mvc;
    private final String agent;
    private final String chemin;

    GrilleParProgramme(MockMvc mvc, String agent, String numero) {
        this.mvc = mvc;
        this.agent = agent;
        this.chemin = "/api/procedures/" + numero + "/grille.xlsx";
    }

    XSSFWorkbook exporter() throws Exception {
        var reponse = mvc.perform(get(chemin).with(user(agent))).andReturn().getResponse();
        assertThat(reponse.getStatus()).isEqualTo(200);
        assertThat(reponse.getHeader("Content-Disposition")).contains(".xlsx");
        return new XSSFWorkbook(new ByteArrayInputStream(reponse.getContentAsByteArray()));
    }

    JsonNode importer(XSSFWorkbook classeur, int statut) throws Exception {
        var octets = new ByteArrayOutputStream();
        classeur.write(octets);
        return importer(octets.toByteArray(), statut);
    }

    JsonNode importer(byte[] octets, int statut) throws Exception {
        var fichier = new MockMultipartFile("fichier", "grille.xlsx", null, octets);
        var reponse =
                mvc.perform(multipart(chemin).file(fichier).with(user(agent)))
                        .andReturn()
                        .getResponse();
        assertThat(reponse.getStatus())
                .as(reponse.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(statut);
        return Gestes.lire(reponse.getContentAsString(StandardCharsets.UTF_8));
    }

    /** Regular offers at these prices, all their technical notes the same, each justified. */
    static void remplir(XSSFWorkbook classeur, double note, double... prix) {
        for (int offre = 0; offre < prix.length; offre++) {
            ecrire(classeur, "Lot 1", "C" + (7 + offre), "Régulière");
            ecrire(classeur, "Lot 1", "E" + (7 + offre), prix[offre]);
            ecrire(classeur, "Lot 1", "F" + (7 + offre), note - offre);
            ecrire(classeur, "Lot 1", "G" + (7 + offre), note - offre);
        }
        var justifications = classeur.getSheet("Justifications");
        for (var ligne : justifications) {
            if (ligne.getCell(7) != null && !ligne.getCell(7).getCellStyle().getLocked()) {
                ligne.getCell(7).setCellValue("Conforme à l’attendu.");
            }
        }
    }

    static void ecrire(XSSFWorkbook classeur, String feuille, String cellule, Object valeur) {
        var place = new CellReference(cellule);
        var ligne = classeur.getSheet(feuille).getRow(place.getRow());
        var cible = ligne.getCell(place.getCol());
        if (valeur instanceof Double nombre) {
            cible.setCellValue(nombre);
        } else {
            cible.setCellValue((String) valeur);
        }
    }
}
