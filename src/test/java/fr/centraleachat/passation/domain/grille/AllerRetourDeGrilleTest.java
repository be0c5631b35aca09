package fr.centraleachat.passation.domain.grille;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Montant;
import fr.centraleachat.document.Classeurs;
import fr.centraleachat.document.ClasseursDEssai;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;

/** The grid goes out, is filled by a program as a person would, and comes back. */
class AllerRetourDeGrilleTest {

    private final Classeurs classeurs = ClasseursDEssai.vrais();
    private final ClasseurDeGrille grille = GrilleFixture.classeur();

    @Test
    void comesBackWithAllThatWasTyped() throws IOException {
        var lues = new LectureDeGrille(grille).lire(exporter().rempli().lu());

        assertThat(lues).hasSize(2);
        var premiere = lues.get(0).offres().get(0);
        assertThat(premiere.operateur()).isEqualTo(GrilleFixture.SIRETS.get(0));
        assertThat(premiere.prix()).isEqualTo(Montant.de(100_000));
        assertThat(premiere.entrees().get(1).note()).isEqualTo("30.13");
        assertThat(premiere.entrees().get(1).justification()).contains("ligne 3");
        assertThat(lues.get(1).offres().get(2).entrees().get(1).montant())
                .isEqualTo(Montant.de(11_000));
        var notes = new NotesDeLot(lues.get(0));
        assertThat(notes.note(2, 0)).isEqualTo("30.00");
        assertThat(notes.total(0)).isEqualTo("95.13");
        assertThat(notes.rang(0)).isEqualTo(1);
    }

    /** What was imported goes out again, and is the same when it comes back. */
    @Test
    void goesOutAgainAsItCameBack() throws IOException {
        var lues = new LectureDeGrille(grille).lire(exporter().rempli().lu());
        var suivante = new ClasseurDeGrille(lues, null);
        var relue = classeurs.lire(lire(ClasseurRempli.exporter(classeurs, suivante)));

        assertThat(new LectureDeGrille(suivante).lire(relue)).isEqualTo(lues);
    }

    /** A name that begins as a formula stays a text, in every cell that holds it. */
    @Test
    void writesEveryNameAsAText() throws IOException {
        var classeur = exporter().classeur();
        int vues = 0;
        for (var feuille : classeur) {
            for (var ligne : feuille) {
                for (var cellule : ligne) {
                    if (cellule.getCellType() == CellType.STRING
                            && GrilleFixture.NOMS.contains(cellule.getStringCellValue())) {
                        assertThat(cellule.getCellStyle().getQuotePrefixed()).isTrue();
                        vues++;
                    } else if (cellule.getCellType() == CellType.FORMULA) {
                        assertThat(cellule.getCellFormula()).doesNotContain("cmd", "calc");
                    }
                }
            }
        }
        assertThat(vues).isEqualTo(3 * 2 + 3 * 3 * 2);
    }

    @Test
    void locksAllButWhatIsAsked() throws IOException {
        var exporte = exporter();
        assertThat(exporte.classeur().getSheet("Lot 1").getProtect()).isTrue();
        assertThat(exporte.classeur().getSheet("Justifications").getProtect()).isTrue();
        for (var ouverte : new String[] {"C7", "D7", "E7", "F9", "G9"}) {
            assertThat(exporte.cellule("Lot 1", ouverte).getCellStyle().getLocked()).isFalse();
        }
        for (var fermee : new String[] {"A7", "B7", "F5", "H7", "I7", "L7", "M9"}) {
            assertThat(exporte.cellule("Lot 1", fermee).getCellStyle().getLocked()).isTrue();
        }
        assertThat(exporte.cellule("Lot 1", "I7").getCellFormula())
                .isEqualTo("IF(ISNUMBER(H7),ROUND(ROUND(I$5*MIN(H$7:H$9)/H7,10),2),\"\")");
    }

    @Test
    void refusesAnEmptyGrid() throws IOException {
        var vide = exporter().lu();
        assertThatThrownBy(() -> new LectureDeGrille(grille).lire(vide))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining("La grille est vide");
    }

    /** A grid may come back half filled: what is missing is asked by the report. */
    @Test
    void admitsWhatIsNotFilledYet() throws IOException {
        var debut = exporter().ecrire("Lot 1", "C7", "Régulière").ecrire("Lot 1", "E7", 1000);
        var lues = new LectureDeGrille(grille).lire(debut.lu());
        var notes = new NotesDeLot(lues.get(0));
        assertThat(notes.note(0, 0)).isEqualByComparingTo(new BigDecimal("40"));
        assertThat(notes.total(0)).isNull();
    }

    private ClasseurRempli exporter() throws IOException {
        return new ClasseurRempli(classeurs, ClasseurRempli.exporter(classeurs, grille));
    }

    private static ByteArrayInputStream lire(byte[] octets) {
        return new ByteArrayInputStream(octets);
    }
}
