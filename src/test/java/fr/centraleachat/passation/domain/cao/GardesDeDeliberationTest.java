package fr.centraleachat.passation.domain.cao;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.attribution.DecisionDeLot;
import fr.centraleachat.passation.domain.cao.AttributionCao.Conclusion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Garde 18: what a commission may conclude, and how it votes, with the voices it has. */
class GardesDeDeliberationTest {

    private static final Deliberation LOT_UN_SEUL =
            new Deliberation(
                    null,
                    List.of(
                            new Quorum(CaoFixture.NUMERO, 1, 4, 4),
                            new Quorum(CaoFixture.NUMERO, 2, 3, 4)));
    private static final Deliberation PERSONNE =
            new Deliberation(null, List.of(new Quorum(CaoFixture.NUMERO, 1, 3, 4)));

    @ParameterizedTest
    @EnumSource(names = {"DECISION", "COMPLEMENT"})
    void deliberatesOnlyWithAQuorum(Conclusion conclusion) {
        assertThat(GardesDeDeliberation.conclusion(PERSONNE, attribution(conclusion)))
                .map(Erreur::regle)
                .contains("CGCT L1411-5");
        assertThat(GardesDeDeliberation.conclusion(LOT_UN_SEUL, attribution(conclusion))).isEmpty();
    }

    @Test
    void notesAMissingQuorumOnlyWhenItMissesEverywhere() {
        var constat = attribution(Conclusion.QUORUM_NON_ATTEINT);
        assertThat(GardesDeDeliberation.conclusion(PERSONNE, constat)).isEmpty();
        assertThat(GardesDeDeliberation.conclusion(LOT_UN_SEUL, constat))
                .map(Erreur::message)
                .hasValueSatisfying(m -> assertThat(m).contains("atteint pour le lot 1"));
    }

    @Test
    void tellsWhyALotWithoutQuorumIsNotDecided() {
        assertThat(LOT_UN_SEUL.exclus().get(2).message())
                .contains("3 voix présentes pour 4 requises", "seconde convocation");
    }

    @ParameterizedTest
    @CsvSource({
        "4, 0, 0, ''",
        "2, 2, 0, ''",
        "5, 0, 0, votes[0].pour",
        "4, 0, -1, votes[0].pour",
        "1, 3, 0, votes[0].contre",
        "0, 0, 4, votes[0].contre",
        "0, 0, 0, votes[0].contre"
    })
    void countsTheVoicesThatSit(int pour, int contre, int abstention, String faute) {
        assertThat(votes(new VoteDeLot(1, pour, contre, abstention)))
                .extracting(Erreur::champ)
                .isEqualTo(faute.isEmpty() ? List.of() : List.of(faute));
    }

    @Test
    void demandsOneVoteForEachLotDecidedAndNoneForAnother() {
        assertThat(votes()).extracting(Erreur::champ).containsExactly("votes");
        assertThat(votes(new VoteDeLot(1, 4, 0, 0), new VoteDeLot(2, 3, 0, 0)))
                .extracting(Erreur::champ)
                .containsExactly("votes[1].lot");
    }

    private static List<Erreur> votes(VoteDeLot... votes) {
        return GardesDeDeliberation.votes(
                LOT_UN_SEUL,
                new AttributionCao(
                        ModaliteDeSeance.PRESENTIEL,
                        Conclusion.DECISION,
                        null,
                        List.of(votes),
                        List.of(
                                new DecisionDeLot(
                                        1,
                                        DecisionDeLot.Decision.SANS_SUITE,
                                        null,
                                        null,
                                        "Besoin disparu.")),
                        null));
    }

    private static AttributionCao attribution(Conclusion conclusion) {
        return new AttributionCao(
                ModaliteDeSeance.PRESENTIEL, conclusion, null, List.of(), List.of(), null);
    }
}
