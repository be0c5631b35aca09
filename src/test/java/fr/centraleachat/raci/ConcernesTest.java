package fr.centraleachat.raci;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Fonction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcernesTest {

    private static final Dossier LONGVIC = dossier("PROPRE", List.of());

    private static final String TABLE =
            """
            SAI-1  | A |                     | A SERVICE_INSTRUCTEUR:referent; I EQUIPE_MARCHES:charge, DSF
            SAI-2  | A |                     | A SERVICE_INSTRUCTEUR:referent; C EQUIPE_MARCHES:charge, DSF, ELU_REFERENT
            SAI-3  | A |                     | A SERVICE_INSTRUCTEUR:referent; C EQUIPE_ACHATS, EQUIPE_MARCHES:charge; I DSF, ELU_REFERENT
            SAI-4  | A |                     | A SERVICE_INSTRUCTEUR:referent; C EQUIPE_MARCHES:charge; I EQUIPE_MARCHES:charge, DSF
            SAI-5  | A |                     | A EQUIPE_MARCHES:charge; I SERVICE_INSTRUCTEUR:referent
            DCE-1  | A | EQUIPE_MARCHES      | A EQUIPE_MARCHES:charge; I DSF, ELU_REFERENT
            DCE-1  | A | SERVICE_INSTRUCTEUR | A SERVICE_INSTRUCTEUR:referent; I DSF, ELU_REFERENT
            DCE-2  | A | EQUIPE_MARCHES      | A EQUIPE_MARCHES:charge; I DSF, ELU_REFERENT
            DCE-3  | A |                     | A EQUIPE_MARCHES:juriste; C SERVICE_INSTRUCTEUR:referent; I SERVICE_INSTRUCTEUR:referent
            DCE-4  | A |                     | A SERVICE_INSTRUCTEUR:referent; R ELU_REFERENT
            DCE-4  | R | ELU_REFERENT        | A ELU_REFERENT; R SERVICE_INSTRUCTEUR:referent
            CON-1  | A |                     | A EQUIPE_MARCHES:charge; C SERVICE_INSTRUCTEUR:referent; I SERVICE_INSTRUCTEUR:referent, ELU_REFERENT
            CON-2  | A |                     | A EQUIPE_MARCHES:charge; I SERVICE_INSTRUCTEUR:referent
            CON-3  | A |                     | A SERVICE_INSTRUCTEUR:referent; C EQUIPE_MARCHES:charge; I EQUIPE_MARCHES:charge
            CON-4  | A |                     | A EQUIPE_MARCHES:charge; C SERVICE_INSTRUCTEUR:referent; I SERVICE_INSTRUCTEUR:referent
            CON-5  | A | EQUIPE_MARCHES      | A EQUIPE_MARCHES:charge; I SERVICE_INSTRUCTEUR:referent
            CON-6  | A |                     | A EQUIPE_MARCHES:charge; R SERVICE_INSTRUCTEUR:referent; I ELU_REFERENT
            CON-7  | A |                     | A EQUIPE_MARCHES:charge; C SERVICE_INSTRUCTEUR:referent
            PLI-1  | A |                     | A EQUIPE_MARCHES:charge
            PLI-2  | A | EQUIPE_MARCHES      | A EQUIPE_MARCHES:charge; R ELU_REFERENT+, CAO+
            ANA-1  | A |                     | A SERVICE_INSTRUCTEUR:referent; C EQUIPE_ACHATS, EQUIPE_MARCHES:charge, DSF, ELU_REFERENT
            ANA-2  | A |                     | A SERVICE_INSTRUCTEUR:referent; C EQUIPE_MARCHES:charge
            ANA-3  | A |                     | A EQUIPE_MARCHES:charge; I SERVICE_INSTRUCTEUR:referent
            ANA-4  | A |                     | A SERVICE_INSTRUCTEUR:referent
            ANA-5  | A |                     | A EQUIPE_MARCHES:juriste; C SERVICE_INSTRUCTEUR:referent
            ANA-6  | A |                     | A EQUIPE_MARCHES:charge; R SERVICE_INSTRUCTEUR:referent; I ELU_REFERENT, DGS
            ANA-7  | A |                     | A EQUIPE_MARCHES:charge; R SERVICE_INSTRUCTEUR:referent
            ANA-8  | A |                     | A SERVICE_INSTRUCTEUR:referent; I EQUIPE_MARCHES:charge
            ANA-9  | R | CAO                 | A CAO; R ELU_REFERENT; I EQUIPE_MARCHES:charge, SERVICE_INSTRUCTEUR:referent, DSF, ELU_TUTELLE
            ANA-9  | R | ELU_REFERENT        | A ELU_REFERENT; R CAO; I EQUIPE_MARCHES:charge, SERVICE_INSTRUCTEUR:referent, DSF, ELU_TUTELLE
            ANA-10 | A |                     | A DGS; I EQUIPE_MARCHES:charge, SERVICE_INSTRUCTEUR:referent
            ACH-1  | A |                     | A EQUIPE_MARCHES:charge; I SERVICE_INSTRUCTEUR:referent
            ACH-2  | A |                     | A EQUIPE_MARCHES:charge
            ACH-3  | A |                     | A EQUIPE_MARCHES:charge; C SERVICE_INSTRUCTEUR:referent; I SERVICE_INSTRUCTEUR:referent
            ACH-4  | A |                     | A EQUIPE_MARCHES:charge; I SERVICE_INSTRUCTEUR:referent, DSF
            ACH-5  | A |                     | A EQUIPE_MARCHES:charge
            ACH-6  | A |                     | A EQUIPE_MARCHES:charge
            ACH-7  | A |                     | A EQUIPE_MARCHES:charge
            ACH-8  | A |                     | A SERVICE_INSTRUCTEUR:referent; C EQUIPE_MARCHES:charge; I EQUIPE_MARCHES:charge
            ACH-9  | A |                     | A MAIRE; I EQUIPE_MARCHES:charge, SERVICE_INSTRUCTEUR:referent
            ACH-10 | A |                     | A EQUIPE_MARCHES:charge; I SERVICE_INSTRUCTEUR:referent
            ACH-11 | A |                     | A EQUIPE_MARCHES:charge; R ELU_REFERENT; C SERVICE_INSTRUCTEUR:referent; I DSF
            ACH-11 | R | ELU_REFERENT        | A ELU_REFERENT; C SERVICE_INSTRUCTEUR:referent; I DSF
            ARC-1  | A |                     | A EQUIPE_MARCHES:charge
            """;

    /** « + » marks an R who may take the work over. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void offersEachActiviteOfThePassationToWhomTheMatrixSays(
            String activite, Lettre lettre, Fonction fonction, String attendu) {
        assertThat(ecrire(pour(activite, lettre, fonction, LONGVIC))).isEqualTo(attendu);
    }

    @Test
    void coversEveryActiviteOfThePassation() {
        var couvertes = new TreeSet<String>();
        TABLE.lines().forEach(l -> couvertes.add(l.split("\\|")[0].strip()));
        assertThat(couvertes)
                .containsExactlyInAnyOrderElementsOf(
                        MatriceDeReference.lignes().stream()
                                .map(Ligne::activite)
                                .filter(a -> "PASSATION".equals(a.processus()))
                                .map(Activite::code)
                                .toList());
    }

    @Test
    void findsTheAdherentOfEachFonction() {
        var trouves = pour("ANA-6", Lettre.A, null, LONGVIC);
        assertThat(trouves.get(0).adherent()).isEqualTo(Adherent.METROPOLE);
        assertThat(trouves.get(1).adherent()).isEqualTo("AHUY");
        assertThat(trouves.get(1).service()).isEqualTo("GENERAL");
        assertThat(trouves.get(2).adherent()).isEqualTo("LONGVIC");
        assertThat(trouves.get(2).service()).isNull();
    }

    @Test
    void consultsTheServiceInstructeurOfEachBeneficiaireOfTheCentraleOnTheDce() {
        var centrale = dossier("CENTRALE", List.of("AHUY", "QUETIGNY"));
        assertThat(pour("DCE-4", Lettre.A, null, centrale))
                .extracting(Concerne::lettre, Concerne::adherent, Concerne::agent)
                .containsExactly(
                        tuple(Lettre.A, "AHUY", "referent"),
                        tuple(Lettre.R, "LONGVIC", null),
                        tuple(Lettre.C, "QUETIGNY", null));
    }

    @Test
    void tellsTheBeneficiairesOnceThatTheNotificationIsWritten() {
        var centrale = dossier("GROUPEMENT", List.of("AHUY", "QUETIGNY"));
        assertThat(pour("ACH-4", Lettre.A, null, centrale))
                .filteredOn(c -> c.fonction() == Fonction.SERVICE_INSTRUCTEUR)
                .extracting(Concerne::lettre, Concerne::adherent, Concerne::service)
                .containsExactly(
                        tuple(Lettre.I, "AHUY", "GENERAL"), tuple(Lettre.I, "QUETIGNY", null));
    }

    @Test
    void letsRTakeOverWhenTheDoerIsAbsentWithoutSubstituteButNeverTheWorkItControls() {
        assertThat(responsable("CON-6").peutReprendre()).isTrue();
        assertThat(responsable("ANA-6").peutReprendre()).isFalse();
        assertThat(responsable("DCE-4").peutReprendre()).isFalse();
    }

    private static Concerne responsable(String activite) {
        return new Concernes(MatriceDeReference.parCode().get(activite), LONGVIC)
                .pour(Lettre.A, null, List.of(), absent -> true).stream()
                        .filter(c -> c.lettre() == Lettre.R)
                        .findFirst()
                        .orElseThrow();
    }

    private static List<Concerne> pour(
            String activite, Lettre lettre, Fonction fonction, Dossier dossier) {
        var beneficiaires =
                MatriceDeReference.beneficiaires().stream()
                        .filter(b -> b.activite().equals(activite))
                        .filter(b -> b.cadre().equals(dossier.cadre()))
                        .toList();
        return new Concernes(MatriceDeReference.parCode().get(activite), dossier)
                .pour(lettre, fonction, beneficiaires, present -> false);
    }

    private static Dossier dossier(String cadre, List<String> beneficiaires) {
        return new Dossier(
                cadre,
                "LONGVIC",
                "AHUY",
                "GENERAL",
                beneficiaires,
                "charge",
                "juriste",
                "referent");
    }

    private static String ecrire(List<Concerne> concernes) {
        Map<Lettre, List<Concerne>> parLettre =
                concernes.stream()
                        .collect(
                                groupingBy(
                                        Concerne::lettre,
                                        LinkedHashMap::new,
                                        java.util.stream.Collectors.toList()));
        return parLettre.entrySet().stream()
                .map(
                        e ->
                                e.getKey()
                                        + " "
                                        + e.getValue().stream()
                                                .map(ConcernesTest::ecrire)
                                                .collect(joining(", ")))
                .collect(joining("; "));
    }

    private static String ecrire(Concerne concerne) {
        return concerne.fonction()
                + (concerne.agent() == null ? "" : ":" + concerne.agent())
                + (concerne.peutReprendre() ? "+" : "");
    }
}
