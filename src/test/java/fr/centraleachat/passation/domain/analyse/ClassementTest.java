package fr.centraleachat.passation.domain.analyse;

import static fr.centraleachat.passation.domain.analyse.RaoFixture.PREMIER;
import static fr.centraleachat.passation.domain.analyse.RaoFixture.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassementTest {

    private final Classement classement = new Classement(Map.of(PREMIER, "Titulaire A"));

    @Test
    void ranksByTheTotalOfPointsHighestFirst() {
        var rao =
                new RaoFixture()
                        .reguliere(SECOND, "50", "10", "10")
                        .reguliere(PREMIER, "40", "25", "15")
                        .rao();
        assertThat(classement.duLot(rao, 1))
                .extracting(OffreClassee::operateur, OffreClassee::rang)
                .containsExactly(tuple(PREMIER, 1), tuple(SECOND, 2));
        assertThat(classement.duLot(rao, 1).get(0).note()).isEqualByComparingTo("80");
    }

    @Test
    void equalTotalsShareARank() {
        var rao =
                new RaoFixture()
                        .reguliere(PREMIER, "50", "10", "10")
                        .reguliere(SECOND, "45", "15", "10")
                        .rao();
        assertThat(classement.duLot(rao, 1)).extracting(OffreClassee::rang).containsOnly(1);
    }

    @Test
    void anOfferThatIsNotRegularIsNeverRankedAndKeepsItsReason() {
        var rao =
                new RaoFixture()
                        .offre(SECOND, QualificationDOffre.IRREGULIERE, "Bordereau incomplet")
                        .reguliere(PREMIER, "40", "25", "15")
                        .rao();
        assertThat(classement.duLot(rao, 1))
                .extracting(OffreClassee::operateur, OffreClassee::rang, OffreClassee::motifRejet)
                .containsExactly(
                        tuple(PREMIER, 1, null), tuple(SECOND, null, "Bordereau incomplet"));
    }
}
