package fr.centraleachat.passation.domain;

import static fr.centraleachat.passation.domain.RaoFixture.PREMIER;
import static fr.centraleachat.passation.domain.RaoFixture.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.centraleachat.common.Erreur;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GardesDuRaoTest {

    @Test
    void acceptsAnAnalysisOfEveryPliOnEveryCritere() {
        assertThat(fautes(new RaoFixture().reguliere(PREMIER, "60", "25", "15"), PREMIER))
                .isEmpty();
    }

    @Test
    void refusesAnAnalysisThatForgetsAPli() {
        var fixture = new RaoFixture().reguliere(PREMIER, "60", "25", "15");
        assertThat(fautes(fixture, PREMIER, SECOND))
                .singleElement()
                .satisfies(e -> assertThat(e.message()).contains(SECOND));
    }

    @Test
    void refusesAnOfferThatNoPliBrought() {
        assertThat(fautes(new RaoFixture().reguliere(SECOND, "60", "25", "15")))
                .extracting(Erreur::champ)
                .contains("offres[0].operateur");
    }

    @Test
    void refusesANoteAboveTheAnnouncedWeight() {
        assertThat(fautes(new RaoFixture().reguliere(PREMIER, "60", "25.01", "15"), PREMIER))
                .extracting(Erreur::champ, Erreur::regle)
                .containsExactly(tuple("notes[1].note", "R2152-11"));
    }

    @Test
    void refusesACritereThatWasNotAnnounced() {
        var fixture =
                new RaoFixture()
                        .reguliere(PREMIER, "60", "25", "15")
                        .note(PREMIER, "Délai", null, "5");
        assertThat(fautes(fixture, PREMIER))
                .extracting(Erreur::champ)
                .containsExactly("notes[3].critere");
    }

    @Test
    void refusesARegularOfferWithoutANoteOnEachPart() {
        var fixture =
                new RaoFixture()
                        .offre(PREMIER, QualificationDOffre.REGULIERE, null)
                        .note(PREMIER, "Prix", null, "60");
        assertThat(fautes(fixture, PREMIER)).hasSize(2).allMatch(e -> "notes".equals(e.champ()));
    }

    @Test
    void refusesAnEliminationWithoutReason() {
        var fixture = new RaoFixture().offre(PREMIER, QualificationDOffre.INAPPROPRIEE, " ");
        assertThat(fautes(fixture, PREMIER))
                .extracting(Erreur::champ)
                .containsExactly("offres[0].motif");
    }

    @Test
    void refusesToRejectALowOfferWithoutHavingAskedWhy() {
        var fixture =
                new RaoFixture().offre(PREMIER, QualificationDOffre.ANORMALEMENT_BASSE, "Prix");
        assertThat(fautes(fixture, PREMIER))
                .extracting(Erreur::regle)
                .containsExactly("L2152-6, R2152-3");
    }

    private static List<Erreur> fautes(RaoFixture fixture, String... plis) {
        return new GardesDuRao(fixture.rao(), RaoFixture.CRITERES, Set.of(plis), Set.of(1))
                .fautes();
    }
}
