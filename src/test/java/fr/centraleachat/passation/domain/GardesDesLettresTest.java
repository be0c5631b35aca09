package fr.centraleachat.passation.domain;

import static fr.centraleachat.passation.domain.AchevementFixture.AUTRE_SIRET;
import static fr.centraleachat.passation.domain.AchevementFixture.SIRET;
import static fr.centraleachat.passation.domain.AchevementFixture.lettres;
import static fr.centraleachat.passation.domain.AchevementFixture.rejet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.common.Erreur;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Garde 20. */
class GardesDesLettresTest {

    private static final List<LettreDeRejet> ATTENDUS = List.of(rejet("Prix.", null));
    private static final List<LettreALAttributaire> ATTRIBUTAIRES =
            List.of(new LettreALAttributaire(1, SIRET, null, null));

    @Test
    void admitsOneLetterForEach() {
        var lettres = lettres(rejet("Prix.", null));

        assertThat(GardesDesDestinataires.chacunASaLettre(lettres, ATTENDUS, ATTRIBUTAIRES))
                .isEmpty();
        assertThat(GardesDesDestinataires.personneDAutre(lettres, ATTENDUS)).isEmpty();
    }

    @Test
    void refusesToForgetACandidate() {
        assertThat(GardesDesDestinataires.chacunASaLettre(lettres(), ATTENDUS, ATTRIBUTAIRES))
                .singleElement()
                .satisfies(
                        e -> {
                            assertThat(e.message()).contains(AUTRE_SIRET, "lot 1");
                            assertThat(e.regle()).isEqualTo("R2181-1");
                        });
    }

    @Test
    void refusesTwoLettersToTheSameCandidate() {
        var lettres = lettres(rejet("Prix.", null), rejet("Délai.", null));

        assertThat(GardesDesDestinataires.chacunASaLettre(lettres, ATTENDUS, ATTRIBUTAIRES))
                .hasSize(1);
    }

    @Test
    void refusesALetterToWhoIsNotRejected() {
        var lettres = lettres(rejet("Prix.", null));

        assertThat(GardesDesDestinataires.personneDAutre(lettres, List.of()))
                .extracting(Erreur::champ)
                .containsExactly("lettresRejet[0].operateur");
    }

    @Test
    void asksForTheMotivesOfAnOfferAndOfTheChoice() {
        var muette =
                new LettreDeRejet(
                        1,
                        AUTRE_SIRET,
                        StadeDuRejet.OFFRE,
                        " ",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);

        assertThat(GardesDesLettres.motivees(lettres(muette)))
                .extracting(Erreur::champ)
                .containsExactly(
                        "lettresRejet[0].motifRejet",
                        "lettresRejet[0].attributaire",
                        "lettresRejet[0].motifsChoix");
    }

    @Test
    void doesNotAskForTheAttributaireWhenTheCandidatureIsRejected() {
        var candidature =
                new LettreDeRejet(
                        1,
                        AUTRE_SIRET,
                        StadeDuRejet.CANDIDATURE,
                        "Capacités insuffisantes.",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);

        assertThat(GardesDesLettres.motivees(lettres(candidature))).isEmpty();
    }

    @Test
    void refusesATextThatNoLongerSaysTheMotive() {
        assertThat(
                        GardesDesLettres.texteFidele(
                                lettres(rejet("Offre trop chère.", "Délai trop long."))))
                .extracting(Erreur::champ)
                .containsExactly("lettresRejet[0].texte");
    }

    @Test
    void admitsATextWhoseLinesTheBrowserBrokeOtherwise() {
        assertThat(
                        GardesDesLettres.texteFidele(
                                lettres(
                                        rejet(
                                                "Offre trop\nchère.",
                                                "Motif : Offre trop\r\nchère."))))
                .isEmpty();
    }
}
