package fr.centraleachat.passation.domain.grille;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.document.Classeurs;
import fr.centraleachat.document.ClasseursDEssai;
import java.io.IOException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A filled grid in which one thing is wrong: refused whole, its cell named. */
class GrillesCorrompuesTest {

    private static final String L1 = "Lot 1";
    private static final String L2 = "Lot 2";
    private static final String J = "Justifications";
    private static final String CHANGE = "a été changé en";
    private static final String FORMULE = "la formule a été";
    private static final String NOMBRE = "n’est pas lu comme un nombre";

    private final Classeurs classeurs = ClasseursDEssai.vrais();

    private static Arguments cas(
            String nom, String place, String dit, UnaryOperator<ClasseurRempli> degat) {
        return arguments(nom, place, dit, degat);
    }

    static Stream<Arguments> valeursFixes() {
        return Stream.of(
                cas("weight typed", L1 + "!F5", CHANGE, c -> c.poser(L1, "F5", 50.0)),
                cas("weight computed", L1 + "!I5", CHANGE, c -> c.poser(L1, "I5", 60.0)),
                cas("weight as text", L1 + "!J5", CHANGE, c -> c.poser(L1, "J5", "beaucoup")),
                cas("weight by formula", L2 + "!F5", CHANGE, c -> c.formule(L2, "F5", "10*3")),
                cas("weight emptied", L1 + "!G5", CHANGE, c -> c.vider(L1, "G5")),
                cas(
                        "operator unknown",
                        L1 + "!A8",
                        "n’est pas celui de cette ligne",
                        c -> c.poser(L1, "A8", "99999999999999")),
                cas(
                        "operators swapped",
                        L2 + "!A7",
                        "n’est pas celui de cette ligne",
                        c ->
                                c.poser(L2, "A7", GrilleFixture.SIRETS.get(1))
                                        .poser(L2, "A8", GrilleFixture.SIRETS.get(0))),
                cas("operator added", L1 + "!A10", "n’est pas de la grille", c -> ajouter(c)),
                cas(
                        "note besides",
                        L2 + "!T3",
                        "n’est pas de la grille",
                        c -> c.ecrire(L2, "T3", "à revoir")));
    }

    static Stream<Arguments> textes() {
        return Stream.of(
                cas("name changed", L1 + "!B7", CHANGE, c -> c.poser(L1, "B7", "Autre")),
                cas("header renamed", L1 + "!F4", CHANGE, c -> c.poser(L1, "F4", "Autre")),
                cas("method rewritten", L1 + "!I6", CHANGE, c -> c.poser(L1, "I6", "Libre")),
                cas("title gone", L1 + "!A1", CHANGE, c -> c.vider(L1, "A1")),
                cas("critère renamed", J + "!D4", CHANGE, c -> c.poser(J, "D4", "Délai")),
                cas("lot changed", J + "!A2", CHANGE, c -> c.poser(J, "A2", 2.0)));
    }

    static Stream<Arguments> formules() {
        return Stream.of(
                cas("note typed over", L1 + "!I7", FORMULE, c -> c.poser(L1, "I7", 40.0)),
                cas("other formula", L1 + "!I8", FORMULE, c -> c.formule(L1, "I8", "40")),
                cas("rounding gone", L1 + "!J7", FORMULE, c -> c.formule(L1, "J7", "F7")),
                cas("total typed over", L1 + "!L9", FORMULE, c -> c.poser(L1, "L9", 100.0)),
                cas("rank typed over", L1 + "!M7", FORMULE, c -> c.poser(L1, "M7", 1.0)),
                cas("equality emptied", L1 + "!N7", FORMULE, c -> c.vider(L1, "N7")),
                cas("price kept", L2 + "!H7", FORMULE, c -> c.poser(L2, "H7", 1.0)),
                cas("link of a note", J + "!G2", FORMULE, c -> c.poser(J, "G2", 12.0)),
                cas(
                        "typed as formula",
                        L1 + "!F7",
                        "une valeur est attendue",
                        c -> c.formule(L1, "F7", "12*2")));
    }

    static Stream<Arguments> saisies() {
        return Stream.of(
                cas("over maximum", L1 + "!F7", "entre 0 et 35", c -> c.poser(L1, "F7", 35.01)),
                cas("negative note", L1 + "!F8", "entre 0 et 35", c -> c.poser(L1, "F8", -1.0)),
                cas("comma", L1 + "!F9", NOMBRE, c -> c.poser(L1, "F9", "12,5")),
                cas("letters", L2 + "!G7", NOMBRE, c -> c.poser(L2, "G7", "bien")),
                cas("not of barème", L1 + "!G7", "du barème", c -> c.poser(L1, "G7", 20.0)),
                cas(
                        "qualification unknown",
                        L1 + "!C7",
                        "n’est pas une qualification",
                        c -> c.poser(L1, "C7", "Correcte")));
    }

    static Stream<Arguments> prix() {
        return Stream.of(
                cas("price zero", L1 + "!E7", "nul ou négatif", c -> c.poser(L1, "E7", 0.0)),
                cas("price negative", L2 + "!E8", "nul ou négatif", c -> c.poser(L2, "E8", -5.0)),
                cas("price in words", L2 + "!E9", NOMBRE, c -> c.poser(L2, "E9", "50 000 €")),
                cas("price too fine", L1 + "!E8", "deux décimales", c -> c.poser(L1, "E8", 10.123)),
                cas("cost zero", L2 + "!F7", "nul ou négatif", c -> c.poser(L2, "F7", 0.0)),
                cas(
                        "rejected without a motive",
                        L1 + "!D7",
                        "pourquoi cette offre est écartée",
                        c -> c.poser(L1, "C7", "Irrégulière")),
                cas("no justification", J + "!H3", "justifie la note", c -> c.vider(J, "H3")),
                cas(
                        "merged cells",
                        L1 + "!B7:B8",
                        "défusionnez",
                        c -> {
                            c.classeur()
                                    .getSheet(L1)
                                    .addMergedRegion(CellRangeAddress.valueOf("B7:B8"));
                            return c;
                        }));
    }

    private static ClasseurRempli ajouter(ClasseurRempli c) {
        return c.ecrire(L1, "A10", "99999999999999").ecrire(L1, "E10", 12);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"valeursFixes", "textes", "formules", "saisies", "prix"})
    void isRefusedWithItsCellNamed(
            String nom, String place, String dit, UnaryOperator<ClasseurRempli> degat)
            throws IOException {
        var grille = GrilleFixture.classeur();
        var rempli =
                new ClasseurRempli(classeurs, ClasseurRempli.exporter(classeurs, grille)).rempli();
        var lu = degat.apply(rempli).lu();

        var refus =
                catchThrowableOfType(
                        DonneesRefusees.class, () -> new LectureDeGrille(grille).lire(lu));

        assertThat(refus).as(nom).isNotNull();
        assertThat(refus.erreurs())
                .anySatisfy(
                        e -> {
                            assertThat(e.champ()).isEqualTo(place);
                            assertThat(e.message()).contains(dit, place.replaceAll(".*!", ""));
                        });
    }
}
