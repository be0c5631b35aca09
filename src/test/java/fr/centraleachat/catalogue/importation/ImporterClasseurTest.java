package fr.centraleachat.catalogue.importation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.catalogue.importation.RapportDImport.Remarque;
import fr.centraleachat.catalogue.importation.classeur.ClasseurDEssai;
import fr.centraleachat.catalogue.importation.classeur.ModeleDeMarches;
import fr.centraleachat.document.Classeurs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A workbook of marchés enters the catalogue, its wrong rows told. */
@EssaiSpring
class ImporterClasseurTest {

    @Autowired ImporterClasseur importer;
    @Autowired ModeleDeMarches modele;
    @Autowired Classeurs classeurs;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void vider() {
        for (var table : List.of("remarque_d_import", "import_de_marches", "titulaire_de_marche")) {
            jdbc.sql("delete from app." + table).update();
        }
        for (var table : List.of("periode_de_marche", "beneficiaire_de_marche")) {
            jdbc.sql(
                            "delete from app."
                                    + table
                                    + " where marche in (select reference from app.marche_mutualise"
                                    + " where origine = 'CLASSEUR')")
                    .update();
        }
        jdbc.sql("delete from app.marche_mutualise where origine = 'CLASSEUR'").update();
    }

    @Test
    void createsTheGoodRowsWithWhatIsOursAndTellsTheOthers() throws IOException {
        var rapport = importer.importer("marches.xlsx", classeur("100000").flux());

        assertThat(rapport.lus()).isEqualTo(5);
        assertThat(rapport.crees()).isEqualTo(2);
        assertThat(rapport.remarques())
                .filteredOn(Remarque::refus)
                .extracting(r -> r.indice() + " " + r.champ())
                .containsExactly("4 acheteur.id", "5 reference", "6 fin");
        assertThat(
                        jdbc.sql(
                                        """
                                        select maximum from app.periode_de_marche
                                        where marche = 'XLSX-1'""")
                                .query(BigDecimal.class)
                                .single())
                .isEqualByComparingTo("100000");
        assertThat(fin("XLSX-1")).isEqualTo("2027-03-01");
    }

    @Test
    void changesNothingWhenItComesAgainAndUpdatesWhatWasCorrected() throws IOException {
        importer.importer("marches.xlsx", classeur("100000").flux());

        var encore = importer.importer("marches.xlsx", classeur("100000").flux());
        var corrige =
                importer.importer(
                        "corrige.xlsx",
                        new ClasseurDEssai()
                                .marche("X1", Map.of("objet", "Tables", "reference", "XLSX-1"))
                                .flux());

        assertThat(encore.crees() + encore.misAJour()).isZero();
        assertThat(encore.ignores()).isEqualTo(2);
        assertThat(corrige.misAJour()).isEqualTo(1);
    }

    @Test
    void refusesAReferenceThatAnotherMarcheBears() throws IOException {
        importer.importer("marches.xlsx", classeur("100000").flux());

        var rapport =
                importer.importer(
                        "autre.xlsx",
                        new ClasseurDEssai()
                                .marche("X9", Map.of("reference", "XLSX-1"))
                                .marche("X10", Map.of())
                                .flux());

        assertThat(rapport.crees()).isEqualTo(1);
        assertThat(rapport.remarques())
                .extracting(Remarque::message)
                .anyMatch(m -> m.contains("celle d’un autre marché"));
    }

    @Test
    void givesAModelWhoseHeadersItReads() {
        var feuilles = classeurs.lire(new ByteArrayInputStream(modele.ecrire()));

        assertThat(feuilles).extracting(f -> f.nom()).startsWith("Marchés", "Mode d’emploi");
        assertThat(feuilles.get(0).lignes().get(0).cellules().values())
                .extracting(c -> c.texte())
                .contains("Identifiant du marché *", "Considérations sociales", "Maximum");
    }

    private static ClasseurDEssai classeur(String maximum) {
        return new ClasseurDEssai()
                .marche(
                        "X1",
                        Map.of(
                                "reference", "XLSX-1",
                                "maximum", maximum,
                                "fin", "2027-02-28",
                                "beneficiaires", "LONGVIC ; Quetigny"))
                .marche("X2", Map.of())
                .marche("X3", Map.of("acheteur.id", "12345678901234"))
                .marche("X4", Map.of("reference", "XLSX-1"))
                .marche("X5", Map.of("fin", "2026-01-01"));
    }

    private String fin(String reference) {
        return jdbc.sql("select fin::text from app.marche_mutualise where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }
}
