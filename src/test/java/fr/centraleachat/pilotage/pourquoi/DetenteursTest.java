package fr.centraleachat.pilotage.pourquoi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.delai.GenreDeDetenteur;
import fr.centraleachat.delai.statistique.PartDeTemps;
import fr.centraleachat.delai.statistique.TempsParDetenteur;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetenteursTest {

    /** 19 days each at the service, one at the DCPM. */
    private static final TempsParDetenteur SIENS =
            temps(
                    4,
                    part(GenreDeDetenteur.SERVICE_INSTRUCTEUR, 76),
                    part(GenreDeDetenteur.DCPM, 4));

    /** 7 days each at the service, 3 at the DCPM. */
    private static final TempsParDetenteur DE_TOUS =
            temps(
                    10,
                    part(GenreDeDetenteur.SERVICE_INSTRUCTEUR, 70),
                    part(GenreDeDetenteur.DCPM, 30));

    @Test
    void namesWhoHadTheFileDuringTheDifference() {
        var enCause = Detenteurs.de(SIENS, DE_TOUS, 10).orElseThrow();
        assertThat(enCause.genre()).isEqualTo(GenreDeDetenteur.SERVICE_INSTRUCTEUR);
        assertThat(enCause.jours()).isEqualTo(12);
    }

    @Test
    void looksTheOtherWayForWhoIsFaster() {
        var enCause = Detenteurs.de(SIENS, DE_TOUS, -1).orElseThrow();
        assertThat(enCause.genre()).isEqualTo(GenreDeDetenteur.DCPM);
        assertThat(enCause.jours()).isEqualTo(-2);
    }

    @Test
    void namesNobodyWhereThereIsNoDifference() {
        assertThat(Detenteurs.de(SIENS, SIENS, 0)).isEmpty();
        assertThat(Detenteurs.de(SIENS, SIENS, 3)).isEmpty();
    }

    private static TempsParDetenteur temps(long procedures, PartDeTemps... parts) {
        return new TempsParDetenteur("X", 4, "X", procedures, List.of(parts));
    }

    private static PartDeTemps part(GenreDeDetenteur genre, long jours) {
        return new PartDeTemps(genre, null, jours, 4);
    }
}
