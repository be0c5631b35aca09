package fr.centraleachat.catalogue.importation.classeur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.centraleachat.catalogue.importation.Candidat;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.document.Classeurs;
import fr.centraleachat.document.ClasseursDEssai;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.organisation.TypeAdherent;
import fr.centraleachat.passation.FamillesDAchat;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A row becomes the record of a DECP file, or says by field what forbids it. */
class LectureDuClasseurTest {

    private final Classeurs classeurs = ClasseursDEssai.vrais();
    private final FamillesDAchat familles = () -> Map.of("F07", "Mobilier");
    private final List<Candidat> lus = new ArrayList<>();
    private final Map<Integer, List<Erreur>> refuses = new TreeMap<>();
    private final List<String> entetes = new ArrayList<>();

    @Test
    void readsTheDataOfTheSchemaAndOurs() {
        lire(
                new ClasseurDEssai()
                        .marche(
                                "A1",
                                Map.of(
                                        "techniques.technique", "accord-cadre",
                                        "marcheInnovant", "Non",
                                        "tauxAvance", "5 %",
                                        "reference", "MOB-1",
                                        "famille", "mobilier",
                                        "maximum", "100 000,50",
                                        "fin", "31/12/2027",
                                        "beneficiaires", "Longvic"))
                        .flux());

        assertThat(refuses).isEmpty();
        var candidat = lus.get(0);
        assertThat(candidat.marche().montant().valeur()).isEqualByComparingTo("120000");
        assertThat(candidat.marche().donnees().at("/techniques/technique/0").asText())
                .isEqualTo("Accord-cadre");
        assertThat(candidat.marche().donnees().path("tauxAvance").decimalValue())
                .isEqualByComparingTo("0.05");
        assertThat(candidat.marche().donnees().path("marcheInnovant").isBoolean()).isTrue();
        assertThat(candidat.propres().famille()).isEqualTo("F07");
        assertThat(candidat.propres().maximum()).isEqualByComparingTo("100000.50");
        assertThat(candidat.propres().fin()).isEqualTo(LocalDate.parse("2028-01-01"));
        assertThat(candidat.propres().beneficiaires()).containsExactly("LONGVIC");
    }

    @Test
    void tellsEachFaultByItsField() {
        lire(
                new ClasseurDEssai()
                        .marche("B1", Map.of("acheteur.id", "24210041000124"))
                        .marche("B2", Map.of("fin", "01/03/2026"))
                        .marche("B3", Map.of("dateNotification", "2026-02-30"))
                        .marche("B4", Map.of("montant", "0,5", "ccag", "FCS"))
                        .marche("B5", Map.of("reference", "UNE REFERENCE TROP LONGUE"))
                        .marche("B6", Map.of("minimum", "10", "maximum", "5"))
                        .marche("B7", Map.of("famille", "Poterie", "beneficiaires", "Paris"))
                        .marche("B8", Map.of("maximum", "500", "dateNotification", ""))
                        .flux());

        assertThat(lus).isEmpty();
        assertThat(refuses.values().stream().map(LectureDuClasseurTest::champs))
                .containsExactly(
                        List.of("acheteur.id"),
                        List.of("fin"),
                        List.of("dateNotification"),
                        List.of("ccag", "montant"),
                        List.of("reference"),
                        List.of("minimum"),
                        List.of("famille", "beneficiaires"),
                        List.of("maximum"));
    }

    @Test
    void refusesTheRowsOfAMergeAndAFormulaAndTakesTheOthers() {
        lire(
                new ClasseurDEssai()
                        .marche("C1", Map.of())
                        .marche("C2", Map.of())
                        .fusionner("objet")
                        .marche("C3", Map.of())
                        .formule("montant", "60000*2")
                        .marche("C4", Map.of())
                        .flux());

        assertThat(lus).extracting(c -> c.marche().id()).containsExactly("C4");
        assertThat(refuses).containsOnlyKeys(2, 3, 4);
        assertThat(refuses.get(2).get(0).message()).contains("fusionnées", "D2:D3");
        assertThat(refuses.get(4).get(0).champ()).isEqualTo("montant");
        assertThat(refuses.get(4).get(0).message()).contains("formule");
    }

    @Test
    void keepsTheDayOfADateWithATimeZoneAndSaysSo() {
        lire(
                new ClasseurDEssai()
                        .marche(
                                "D1",
                                Map.of(
                                        "dateNotification", "2026-03-02+01:00",
                                        "objet", "Papier<br />et carton"))
                        .flux());

        assertThat(lus.get(0).marche().dateNotification()).isEqualTo("2026-03-02");
        assertThat(lus.get(0).marche().objet()).isEqualTo("Papier et carton");
        assertThat(champs(lus.get(0).remarques())).containsExactly("objet", "dateNotification");
    }

    @Test
    void refusesWhatIsNotAWorkbookOfMarches() {
        var bon = new ClasseurDEssai().marche("E1", Map.of()).octets();

        for (var octets :
                List.of(
                        "PK, mais pas un classeur"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        Arrays.copyOf(bon, bon.length - 300),
                        new ClasseurDEssai().octets(),
                        ClasseursDEssai.etranger())) {
            assertThatThrownBy(() -> lire(new ByteArrayInputStream(octets)))
                    .isInstanceOf(DonneesRefusees.class)
                    .satisfies(
                            e ->
                                    assertThat(champs(((DonneesRefusees) e).erreurs()))
                                            .containsExactly("fichier"));
        }
        assertThat(lus).isEmpty();
    }

    private void lire(InputStream flux) {
        var organisation = mock(Organisation.class);
        when(organisation.adherents())
                .thenReturn(
                        List.of(
                                new Adherent(
                                        "LONGVIC",
                                        "Longvic",
                                        TypeAdherent.COMMUNE,
                                        null,
                                        null,
                                        null,
                                        null,
                                        false,
                                        null)));
        new LectureDuClasseur(classeurs, familles, organisation)
                .lire(
                        flux,
                        (numero, id, controle) -> {
                            try {
                                lus.add(controle.get());
                            } catch (DonneesRefusees refus) {
                                refuses.put(numero, refus.erreurs());
                            }
                        },
                        (ligne, message) -> entetes.add(message));
    }

    private static List<String> champs(List<Erreur> erreurs) {
        return erreurs.stream().map(Erreur::champ).toList();
    }
}
