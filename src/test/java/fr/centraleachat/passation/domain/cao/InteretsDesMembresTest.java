package fr.centraleachat.passation.domain.cao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.analyse.OffreClassee;
import fr.centraleachat.passation.domain.analyse.ResultatDeLAnalyse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An élu both member and interested in an operator of lot 1. */
class InteretsDesMembresTest {

    private static final String OPERATEUR = "55208131766522";
    private static final Membre INTERESSE =
            new Membre(
                    UUID.randomUUID(),
                    "Titulaire 1",
                    Qualite.TITULAIRE,
                    null,
                    List.of(OPERATEUR),
                    null);

    private final ResultatDeLAnalyse analyse = mock(ResultatDeLAnalyse.class);
    private final InteretsDesMembres interets = new InteretsDesMembres(analyse);
    private final Commission commission =
            new Commission(
                    "LONGVIC",
                    new Mandat(LocalDate.of(2026, 4, 1), null),
                    List.of(INTERESSE),
                    "cao.longvic",
                    CaoFixture.LE);

    @BeforeEach
    void uneOffreSurLeLotUn() {
        when(analyse.classement(CaoFixture.NUMERO, 1))
                .thenReturn(
                        List.of(new OffreClassee(1, OPERATEUR, "A", 1, null, null, null, null)));
    }

    @Test
    void doesNotSitOnThatLotWithoutADeport() {
        assertThat(fautes(CaoFixture.present(INTERESSE, null)))
                .extracting(Erreur::champ, Erreur::regle)
                .containsExactly(tuple("presences[0].deports", "R2184-3, C. pén. 432-12"));
    }

    @Test
    void sitsOnTheOtherLots() {
        var deporte = CaoFixture.deporte(CaoFixture.present(INTERESSE, null), 1);
        assertThat(fautes(deporte)).isEmpty();
        assertThat(deporte.siege(new Point(CaoFixture.NUMERO, 2))).isTrue();
    }

    private List<Erreur> fautes(Presence presence) {
        var seance = UUID.randomUUID();
        return interets.fautes(
                commission,
                List.of(presence),
                List.of(
                        new PointDeSeance(seance, new Point(CaoFixture.NUMERO, 1), false),
                        new PointDeSeance(seance, new Point(CaoFixture.NUMERO, 2), false)));
    }
}
