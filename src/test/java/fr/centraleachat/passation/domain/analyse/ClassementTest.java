package fr.centraleachat.passation.domain.analyse;

import static fr.centraleachat.passation.domain.analyse.RaoFixture.PREMIER;
import static fr.centraleachat.passation.domain.analyse.RaoFixture.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.centraleachat.passation.domain.montage.RegleDeDepartage;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassementTest {

    private final Classement classement =
            new Classement(Map.of(PREMIER, "Titulaire A"), Departage.aucun());

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
        assertThat(classement.duLot(rao, 1))
                .extracting(OffreClassee::egalite)
                .allSatisfy(e -> assertThat(e).contains("aucune règle"));
    }

    @Test
    void theRuleAnnouncedSettlesEqualTotals() {
        var rao =
                new RaoFixture()
                        .reguliere(SECOND, "45", "15", "10")
                        .reguliere(PREMIER, "50", "10", "10")
                        .rao();
        var regle = new Departage(RegleDeDepartage.CRITERE_LE_PLUS_LOURD, RaoFixture.CRITERES);
        assertThat(new Classement(Map.of(), regle).duLot(rao, 1))
                .extracting(OffreClassee::operateur, OffreClassee::rang)
                .containsExactly(tuple(PREMIER, 1), tuple(SECOND, 2));
        assertThat(new Classement(Map.of(), regle).duLot(rao, 1).get(1).egalite())
                .contains("départagée", "plus fort poids");
    }

    /** Both cost the same: the rule says nothing, and it is shown. */
    @Test
    void anEqualityThatTheRuleDoesNotSettleStays() {
        var rao =
                new RaoFixture()
                        .reguliere(PREMIER, "50", "10", "10")
                        .reguliere(SECOND, "45", "15", "10")
                        .rao();
        var regle = new Departage(RegleDeDepartage.PRIX_LE_PLUS_BAS, RaoFixture.CRITERES);
        assertThat(new Classement(Map.of(), regle).duLot(rao, 1))
                .allSatisfy(
                        o -> {
                            assertThat(o.rang()).isEqualTo(1);
                            assertThat(o.egalite()).contains("ne départage pas");
                        });
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
