package fr.centraleachat.catalogue.importation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.catalogue.importation.RapportDImport.Remarque;
import fr.centraleachat.common.DonneesRefusees;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real files of the open data enter the catalogue. */
@EssaiSpring
class ImporterDecpTest {

    @Autowired ImporterDecp importer;
    @Autowired Imports imports;
    @Autowired ImportsEnCours enCours;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void vider() {
        for (var table : List.of("remarque_d_import", "import_de_marches", "titulaire_de_marche")) {
            jdbc.sql("delete from app." + table).update();
        }
        jdbc.sql("delete from app.marche_mutualise where origine = 'DECP'").update();
    }

    @Test
    void keepsTwoMarchesThatShareAnIdAndSaysSo() throws IOException {
        var rapport = importer("dijon_2024_2025.json");

        assertThat(rapport.crees()).isEqualTo(9);
        assertThat(rapport.remarques())
                .hasSize(2)
                .allMatch(r -> r.idDecp().equals("2024VDAO05") && !r.refus());
    }

    @Test
    void changesNothingWhenTheFileComesAgain() throws IOException {
        importer("dijon_2024_2025.json");
        var rapport = importer("dijon_2024_2025.json");

        assertThat(rapport.crees() + rapport.misAJour()).isZero();
        assertThat(rapport.ignores()).isEqualTo(9);
        assertThat(compter()).isEqualTo(9);
    }

    @Test
    void updatesWhatTheSourceHasCorrected() throws IOException {
        importer("dijon_2024_2025.json");
        var corrige = lire("dijon_2024_2025.json").replace("124895.0", "124896.0");

        var rapport = importer.importer("corrige.json", flux(corrige));

        assertThat(rapport.misAJour()).isEqualTo(1);
        assertThat(rapport.crees()).isZero();
    }

    @Test
    void importsTheGoodRecordsAndTellsTheOthers() throws IOException {
        var rapport = importer("decp_v1_cote_dor_2017_2019.json");

        assertThat(rapport.crees()).isEqualTo(37);
        assertThat(rapport.refuses()).isEqualTo(4);
        assertThat(rapport.remarques()).filteredOn(Remarque::refus).hasSize(4);
        assertThat(importer.rapport(rapport.id())).isEqualTo(rapport);
    }

    @Test
    void keepsWhatPrecedesTheEndOfABrokenFile() throws IOException {
        var texte = lire("dijon_2024_2025.json");

        var rapport =
                importer.importer("coupe.json", flux(texte.substring(0, texte.length() - 900)));

        assertThat(rapport.fin()).contains("s’interrompt à l’enregistrement");
        assertThat(rapport.crees()).isEqualTo(rapport.lus() - 1).isEqualTo((int) compter());
    }

    @Test
    void refusesAFileWithoutMarches() {
        assertThatThrownBy(() -> importer.importer("a.json", flux("{}")))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining("DECP");
    }

    @Test
    void takesTheFirstOfTwoRecordsHoweverFarApartInTheFile() throws IOException {
        var marches = marches("dijon_2024_2025.json");
        var fichier = new StringBuilder(marches.get(0).toString());
        for (int i = 0; i < 600; i++) {
            fichier.append(",")
                    .append(((ObjectNode) marches.get(1).deepCopy()).put("id", "LOIN" + i));
        }
        fichier.append(",").append(((ObjectNode) marches.get(0)).put("objet", "Le second"));

        var rapport =
                importer.importer(
                        "loin.json", flux("{\"marches\": {\"marche\": [" + fichier + "]}}"));

        assertThat(rapport.crees()).isEqualTo(601);
        assertThat(rapport.misAJour()).isZero();
        assertThat(rapport.remarques())
                .filteredOn(r -> r.indice() == 602)
                .extracting(Remarque::message)
                .containsExactly("Ce marché est déjà dans le fichier : le premier compte.");
        assertThat(compter()).isEqualTo(601);
    }

    @Test
    void refusesARecordThatTheDatabaseCannotKeepAndTakesTheOthers() throws IOException {
        var marches = marches("dijon_2024_2025.json");
        ((ObjectNode) marches.get(1)).put("description", "un caract\u0000ère");

        var rapport =
                importer.importer(
                        "nul.json",
                        flux(
                                "{\"marches\": {\"marche\": ["
                                        + marches.get(0)
                                        + ","
                                        + marches.get(1)
                                        + "]}}"));

        assertThat(rapport.crees()).isEqualTo(1);
        assertThat(rapport.refuses()).isEqualTo(1);
        assertThat(rapport.etat()).isEqualTo(EtatDImport.TERMINE);
    }

    /** The totals are those of the lots that were written. */
    @Test
    void tellsWhatWasDoneWhenTheSendingBreaksOff() throws IOException {
        var marches = marches("dijon_2024_2025.json");
        var fichier = new StringBuilder("{\"marches\": {\"marche\": [");
        for (int i = 0; i < 700; i++) {
            fichier.append(i == 0 ? "" : ",")
                    .append(((ObjectNode) marches.get(1).deepCopy()).put("id", "COUPE" + i));
        }
        var coupe =
                new SequenceInputStream(
                        flux(fichier.toString()),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("the other side went away");
                            }
                        });

        assertThatThrownBy(() -> importer.importer("coupure.json", coupe))
                .isInstanceOf(IOException.class);

        var rapport = imports.page(0, 1).get(0);
        assertThat(rapport.etat()).isEqualTo(EtatDImport.INTERROMPU);
        assertThat(rapport.fin()).contains("relancez-le");
        assertThat(rapport.crees()).isEqualTo(500).isEqualTo((int) compter());
    }

    @Test
    void tellsAtTheNextStartThatADeathCutAnImportAndLeavesTheLivingAlone() {
        var mort = UUID.randomUUID();
        var vivant = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into app.import_de_marches (id, etat, fichier, par, le, lus, crees)
                        select unnest(array[?, ?]), 'EN_COURS', 'mort.json', 'achats.metropole',
                            timestamptz '2026-01-01', 500, 499""")
                .params(mort, vivant)
                .update();
        var connexion = enCours.declarer(vivant);
        try {
            enCours.constaterLesMorts();
        } finally {
            enCours.oublier(connexion, vivant);
        }

        assertThat(imports.rapport(mort).etat()).isEqualTo(EtatDImport.INTERROMPU);
        assertThat(imports.rapport(mort).crees()).isEqualTo(499);
        assertThat(imports.rapport(vivant).etat()).isEqualTo(EtatDImport.EN_COURS);
    }

    private JsonNode marches(String fichier) throws IOException {
        return new ObjectMapper().readTree(lire(fichier)).at("/marches/marche");
    }

    @Test
    void createsEachMarcheOnceWhenTwoImportsCross() throws Exception {
        var fils = Executors.newFixedThreadPool(4);
        try {
            Callable<RapportDImport> un = () -> importer("dijon_2024_2025.json");
            int crees = 0;
            for (var futur : fils.invokeAll(List.of(un, un, un, un))) {
                crees += futur.get().crees();
            }
            assertThat(crees).isEqualTo(9);
            assertThat(compter()).isEqualTo(9);
        } finally {
            fils.shutdownNow();
        }
    }

    private RapportDImport importer(String fichier) throws IOException {
        return importer.importer(fichier, flux(lire(fichier)));
    }

    private long compter() {
        return jdbc.sql("select count(*) from app.marche_mutualise where origine = 'DECP'")
                .query(Long.class)
                .single();
    }

    private static ByteArrayInputStream flux(String texte) {
        return new ByteArrayInputStream(texte.getBytes(UTF_8));
    }

    private String lire(String fichier) throws IOException {
        return new String(
                getClass().getResourceAsStream("/decp/" + fichier).readAllBytes(),
                StandardCharsets.UTF_8);
    }
}
