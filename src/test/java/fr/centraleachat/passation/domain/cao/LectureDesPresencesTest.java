package fr.centraleachat.passation.domain.cao;

import static fr.centraleachat.passation.domain.cao.EtatDePresence.ABSENT;
import static fr.centraleachat.passation.domain.cao.EtatDePresence.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.common.Erreur;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list of presences, with its substitutions and its déports. */
class LectureDesPresencesTest {

    private static final Point LOT_UN = new Point(CaoFixture.NUMERO, 1);
    private static final Point LOT_UN_D_UNE_AUTRE = new Point("2026-0002", 1);

    private final Commission commission = CaoFixture.commission(5);
    private final LectureDesPresences lecture =
            new LectureDesPresences(commission, List.of(LOT_UN, LOT_UN_D_UNE_AUTRE));

    @Test
    void seatsASuppleantInThePlaceOfAnAbsentTitulaire() {
        var presences =
                lecture.lire(
                        List.of(
                                ligne("Titulaire 1", ABSENT, null),
                                ligne("Suppléant", PRESENT, "Titulaire 1")));
        assertThat(lecture.fautes()).isEmpty();
        assertThat(presences.get(1).supplee()).isEqualTo(commission.membres().get(1).id());
    }

    @Test
    void refusesAStranger() {
        lecture.lire(List.of(ligne("Inconnu", PRESENT, null)));
        assertThat(champs()).containsExactly("presences[0].membre");
    }

    @Test
    void refusesAMemberTwice() {
        lecture.lire(
                List.of(
                        ligne("Titulaire 1", PRESENT, null),
                        ligne(commission.membres().get(1).id().toString(), ABSENT, null)));
        assertThat(champs()).containsExactly("presences[1].membre");
    }

    @Test
    void refusesASuppleantBesideTheOneTheyReplace() {
        lecture.lire(
                List.of(
                        ligne("Titulaire 1", PRESENT, null),
                        ligne("Suppléant", PRESENT, "Titulaire 1")));
        assertThat(champs()).containsExactly("presences[1].supplee");
    }

    @Test
    void refusesATitulaireInThePlaceOfAnother() {
        lecture.lire(List.of(ligne("Titulaire 1", PRESENT, "Titulaire 2")));
        assertThat(champs()).containsExactly("presences[0].supplee");
    }

    @Test
    void refusesAnAbsentSuppleant() {
        lecture.lire(List.of(ligne("Suppléant", ABSENT, "Titulaire 1")));
        assertThat(champs()).containsExactly("presences[0].supplee");
    }

    @Test
    void asksOfWhichProcedureADeportIs() {
        lecture.lire(List.of(deport("1")));
        assertThat(lecture.fautes())
                .singleElement()
                .satisfies(e -> assertThat(e.message()).contains(CaoFixture.NUMERO + "/1"));
    }

    @Test
    void keepsADeportOnTheItemItNames() {
        var presences = lecture.lire(List.of(deport("2026-0002/1")));
        assertThat(lecture.fautes()).isEmpty();
        assertThat(presences.get(0).deports()).containsExactly(LOT_UN_D_UNE_AUTRE);
        assertThat(presences.get(0).siege(LOT_UN)).isTrue();
    }

    @Test
    void refusesADeportOnALotThatIsNotOnTheAgenda() {
        lecture.lire(List.of(deport("7")));
        assertThat(champs()).containsExactly("presences[0].deports");
    }

    private List<String> champs() {
        return lecture.fautes().stream().map(Erreur::champ).toList();
    }

    private static PresenceRelevee ligne(String membre, EtatDePresence etat, String supplee) {
        return new PresenceRelevee(membre, etat, supplee, null, null, null, null);
    }

    private static PresenceRelevee deport(String lot) {
        return new PresenceRelevee("Titulaire 1", PRESENT, null, List.of(lot), null, null, null);
    }
}
