package fr.centraleachat.catalogue.decp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.catalogue.decp.FinDeLecture.Issue;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Real files of the open data: which records pass, which do not and why. */
class FichiersReelsTest {

    private final List<MarcheDecp> passes = new ArrayList<>();
    private final Map<Integer, List<Erreur>> refuses = new TreeMap<>();

    @Test
    void readsTheNineOfDijonOfWhichTwoShareAnId() throws IOException {
        assertThat(lire("dijon_2024_2025.json")).isEqualTo(new FinDeLecture(9, Issue.ENTIERE));

        assertThat(refuses).isEmpty();
        assertThat(passes).filteredOn(m -> m.id().equals("2024VDAO05")).hasSize(2);
        assertThat(passes.stream().map(MarcheDecp::identite)).doesNotHaveDuplicates();
        assertThat(passes.get(0).montant().valeur()).isEqualByComparingTo("124895");
        assertThat(passes.get(0).dateNotification()).isEqualTo("2025-04-14");
    }

    @Test
    void readsTheFormerFormatAndRefusesFourOfItsRecords() throws IOException {
        assertThat(lire("decp_v1_cote_dor_2017_2019.json").lus()).isEqualTo(41);

        assertThat(passes).hasSize(37);
        assertThat(refuses.values())
                .allSatisfy(e -> assertThat(e).extracting(Erreur::champ).containsOnly("titulaires"))
                .hasSize(4);
        assertThat(refuses.values().stream().flatMap(List::stream).map(Erreur::message))
                .filteredOn(m -> m.contains("45375775000035"))
                .hasSize(3);
        assertThat(passes)
                .extracting(MarcheDecp::dateNotification)
                .contains(LocalDate.parse("2018-10-03"));
        assertThat(passes.get(0).donnees().at("/typesPrix/typePrix/0").asText())
                .isEqualTo("Définitif actualisable");
    }

    @Test
    void readsTheWholeLocalSample() throws IOException {
        assertThat(lire("echantillon_local_2016_2019.json.gz").lus()).isEqualTo(2465);

        assertThat(passes).hasSize(2465);
    }

    @Test
    void passesOverConcessionsAndRefusesAnUnknownBuyer() throws IOException {
        assertThat(lire("marches_concessions.json").lus()).isEqualTo(2);

        assertThat(passes).hasSize(1);
        assertThat(refuses).containsOnlyKeys(1);
        assertThat(refuses.get(1)).extracting(Erreur::champ).contains("acheteur.id");
    }

    @Test
    void keepsWhatCameBeforeAFileBrokeOff() throws IOException {
        var entier = ouvrir("dijon_2024_2025.json").readAllBytes();
        var coupe = new ByteArrayInputStream(entier, 0, entier.length - 900);

        var fin = LecteurDecp.lire(coupe, this::recevoir);

        assertThat(fin.issue()).isEqualTo(Issue.INTERROMPUE);
        assertThat(passes).hasSize(fin.lus() - 1).hasSizeGreaterThan(5);
    }

    @Test
    void saysThatAnotherJsonIsNotOne() throws IOException {
        var autre = new ByteArrayInputStream("{\"a\": [1, {\"marches\": []}]}".getBytes(UTF_8));

        assertThat(LecteurDecp.lire(autre, this::recevoir).issue()).isEqualTo(Issue.AUTRE_FORMAT);
    }

    private FinDeLecture lire(String fichier) throws IOException {
        try (var flux = ouvrir(fichier)) {
            return LecteurDecp.lire(flux, this::recevoir);
        }
    }

    private void recevoir(LecteurDecp.Enregistrement e) {
        try {
            passes.add(ControleDecp.controler(e.donnees()));
        } catch (DonneesRefusees refus) {
            refuses.put(e.indice(), refus.erreurs());
        }
    }

    private InputStream ouvrir(String fichier) throws IOException {
        var flux = getClass().getResourceAsStream("/decp/" + fichier);
        return fichier.endsWith(".gz") ? new GZIPInputStream(flux) : flux;
    }
}
