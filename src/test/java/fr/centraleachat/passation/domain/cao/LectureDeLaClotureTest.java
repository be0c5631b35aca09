package fr.centraleachat.passation.domain.cao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.centraleachat.common.Erreur;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Garde 18: what may be told of each item when a séance is closed. */
class LectureDeLaClotureTest {

    private static final Quorum LOT_1 = new Quorum(CaoFixture.NUMERO, 1, 4, 4);
    private static final Quorum LOT_2 = new Quorum(CaoFixture.NUMERO, 2, 4, 4);
    private static final Quorum SANS_QUORUM = new Quorum(CaoFixture.NUMERO, 3, 3, 4);

    @Test
    void isOneLineForEachItemThatHasItsQuorum() {
        assertThat(fautes(point(1, SuiteDePoint.ATTRIBUE), point(2, SuiteDePoint.INFRUCTUEUX)))
                .isEmpty();
        assertThat(fautes(point(1, SuiteDePoint.ATTRIBUE)))
                .extracting(Erreur::champ, Erreur::message)
                .containsExactly(
                        tuple(
                                "points",
                                "Dites ce que la commission a fait pour le lot 2 de la procédure"
                                        + " 2026-0001."));
    }

    @Test
    void isRefusedWithoutQuorumWithWhatToDo() {
        var fautes =
                fautes(
                        point(1, SuiteDePoint.ATTRIBUE),
                        point(2, SuiteDePoint.ATTRIBUE),
                        point(3, SuiteDePoint.ATTRIBUE));

        assertThat(fautes).singleElement().satisfies(LectureDeLaClotureTest::appelleUneSeconde);
    }

    private static void appelleUneSeconde(Erreur faute) {
        assertThat(faute.champ()).isEqualTo("points[2].suite");
        assertThat(faute.regle()).isEqualTo("CGCT L1411-5");
        assertThat(faute.message()).contains("3 voix présentes", "seconde convocation");
    }

    @Test
    void isToldOnceAndOfTheAgendaOnly() {
        assertThat(
                        fautes(
                                point(1, SuiteDePoint.ATTRIBUE),
                                point(1, SuiteDePoint.ATTRIBUE),
                                point(2, SuiteDePoint.ATTRIBUE),
                                point(7, SuiteDePoint.ATTRIBUE)))
                .extracting(Erreur::champ)
                .containsExactly("points[1].lot", "points[3].lot");
    }

    @Test
    void isTheSameForAllTheLotsWhenMoreIsAskedOrAllIsPutOff() {
        assertThat(fautes(point(1, SuiteDePoint.COMPLEMENT), point(2, SuiteDePoint.COMPLEMENT)))
                .isEmpty();
        assertThat(fautes(point(1, SuiteDePoint.ATTRIBUE), point(2, SuiteDePoint.AJOURNE)))
                .extracting(Erreur::champ)
                .containsExactly("points[1].suite");
    }

    private static List<Erreur> fautes(PointDelibere... points) {
        return new LectureDeLaCloture(List.of(LOT_1, LOT_2, SANS_QUORUM)).fautes(List.of(points));
    }

    private static PointDelibere point(int lot, SuiteDePoint suite) {
        return new PointDelibere(CaoFixture.NUMERO, lot, suite, null, null, "Motif.", 4, 0, 0);
    }
}
