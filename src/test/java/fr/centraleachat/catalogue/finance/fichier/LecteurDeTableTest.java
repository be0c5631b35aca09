package fr.centraleachat.catalogue.finance.fichier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.catalogue.ClasseurFictif;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.document.ClasseursDEssai;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

/** Whatever the software wrote, the table in it is read, or why it cannot be is said. */
class LecteurDeTableTest {

    private static final String TABLE = "Numéro;Libellé\nE1;Été\n";
    private static final List<String> LUE = List.of("Numéro|Libellé", "2:E1|Été");

    private final LecteurDeTable lecteur = new LecteurDeTable(ClasseursDEssai.vrais());
    private final List<String> lu = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void readsBothEncodings(String jeu) throws IOException {
        lire(TABLE.getBytes(Charset.forName(jeu)), 1);

        assertThat(lu).isEqualTo(LUE);
    }

    @Test
    void readsWhatBeginsWithAMark() throws IOException {
        lire(("\ufeff" + TABLE).getBytes(StandardCharsets.UTF_8), 1);
        assertThat(lu).isEqualTo(LUE);

        lu.clear();
        lire(("\ufeff" + TABLE).getBytes(StandardCharsets.UTF_16LE), 1);
        assertThat(lu).isEqualTo(LUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void findsTheSeparator(String signe) throws IOException {
        lire(TABLE.replace(";", signe).getBytes(StandardCharsets.UTF_8), 1);

        assertThat(lu).isEqualTo(LUE);
    }

    @Test
    void keepsASeparatorALineAndAQuoteWithinQuotes() throws IOException {
        lire(octets("N;L\nE1;\"a;b\nc \"\"d\"\"\"\n\nE2;f\n"), 1);

        assertThat(lu).containsExactly("N|L", "2:E1|a;b\nc \"d\"", "5:E2|f");
    }

    @Test
    void skipsWhatIsAboveTheTitles() throws IOException {
        lire(octets("Export du 3;;\n\nN;L\nE1;x\n"), 3);

        assertThat(lu).containsExactly("N|L", "4:E1|x");
    }

    @Test
    void tellsWhereACutFileStopsBeingRead() throws IOException {
        var fin = lire(octets("N;L\nE1;x\nE2;\"jamais ferm"), 1);

        assertThat(fin.interrompueA()).isEqualTo(3);
        assertThat(lu).containsExactly("N|L", "2:E1|x");
    }

    @Test
    void readsAWorkbookAsTheSameTable() throws IOException {
        var classeur =
                new ClasseurFictif().ligne("N", "L", "M").ligne("E1", null, 12.5).ligne("E2", "x");

        lire(classeur.octets(), 1);

        assertThat(lu).containsExactly("N|L|M", "2:E1||12.5", "3:E2|x|");
    }

    @Test
    void tellsAFormulaFromAValue() throws IOException {
        lire(new ClasseurFictif().ligne("N", "M").ligne("E1").formule("1+1").octets(), 1);

        assertThat(lu).containsExactly("N|M", "2:E1|=");
    }

    @Test
    void refusesMergedCellsButNotAboveTheTitles() throws IOException {
        lire(
                new ClasseurFictif()
                        .ligne("Export", "")
                        .ligne("N", "M")
                        .ligne("E1", 2)
                        .fusion("A1:B1")
                        .octets(),
                2);
        assertThat(lu).containsExactly("N|M", "3:E1|2");

        refuse(
                new ClasseurFictif().ligne("N", "M").ligne("E1", 2).fusion("A2:A4").octets(),
                "A2:A4 sont fusionnées");
    }

    @Test
    void refusesWhatIsNoTable() {
        refuse(new byte[0], "vide");
        refuse(octets("%PDF-1.7"), "ni un texte CSV");
        refuse(new byte[] {1, 0, 2, 0, 3}, "ni un texte CSV");
        refuse(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "ancien format");
        refuse(octets("un texte quelconque\net la suite"), "qu’une colonne");
        refuse(octets("\n\n"), "pas de ligne de titres");
        var classeur = new ClasseurFictif().ligne("N", "M").ligne("E1", 2).octets();
        refuse(Arrays.copyOf(classeur, classeur.length / 2), "n’est pas un classeur");
    }

    private void refuse(byte[] contenu, String message) {
        assertThatThrownBy(() -> lire(contenu, 1))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining(message);
    }

    private FinDeTable lire(byte[] contenu, int entete) throws IOException {
        return lecteur.lire(new ByteArrayResource(contenu), entete, new Carnet());
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }

    private final class Carnet implements SuiteDeTable {

        @Override
        public void entete(List<String> titres) {
            lu.add(String.join("|", titres));
        }

        @Override
        public void ligne(LigneBrute ligne) {
            var cases = ligne.cases().stream().map(c -> c.formule() ? "=" : c.texte()).toList();
            lu.add(ligne.numero() + ":" + String.join("|", cases));
        }
    }
}
