package fr.centraleachat.passation.domain.analyse;

import static fr.centraleachat.passation.domain.analyse.RaoFixture.PREMIER;
import static fr.centraleachat.passation.domain.analyse.RaoFixture.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.centraleachat.common.Erreur;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                .allSatisfy(e -> assertThat(e.message()).contains(SECOND))
                .extracting(Erreur::champ, Erreur::regle)
                .containsExactly(tuple("candidatures", "R2144-3"), tuple("offres", "R2152-6"));
    }

    @Test
    void examinesNoOfferOfACandidatureThatIsRejectedWithItsReason() {
        var fixture =
                new RaoFixture()
                        .reguliere(PREMIER, "60", "25", "15")
                        .candidature(SECOND, false, "Aucune référence comparable.");
        assertThat(fautes(fixture, PREMIER, SECOND)).isEmpty();
    }

    @Test
    void refusesARejectedCandidatureWithoutReason() {
        var fixture = new RaoFixture().candidature(PREMIER, false, " ");
        assertThat(fautes(fixture, PREMIER))
                .extracting(Erreur::champ, Erreur::regle)
                .containsExactly(tuple("candidatures[0].motif", "R2144-7"));
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
    void saysOnItsLineWhatAnOfferLeftEmptyLacks() {
        var fixture = new RaoFixture().offre(PREMIER, null, null);
        assertThat(fautes(fixture, PREMIER))
                .extracting(Erreur::champ)
                .containsExactly("offres[0].qualification");
    }

    @Test
    void refusesAnEliminationWithoutReason() {
        var fixture = new RaoFixture().offre(PREMIER, QualificationDOffre.INAPPROPRIEE, " ");
        assertThat(fautes(fixture, PREMIER))
                .extracting(Erreur::champ)
                .containsExactly("offres[0].motif");
    }

    private static List<Erreur> fautes(RaoFixture fixture, String... plis) {
        var attendues = Stream.of(plis).collect(Collectors.toMap(p -> p, p -> List.of(1)));
        return new GardesDuRao(fixture.rao(), RaoFixture.CRITERES, attendues).fautes();
    }
}
