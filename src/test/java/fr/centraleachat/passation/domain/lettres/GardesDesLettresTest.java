package fr.centraleachat.passation.domain.lettres;

import static fr.centraleachat.passation.domain.AchevementFixture.AUTRE_SIRET;
import static fr.centraleachat.passation.domain.AchevementFixture.SIRET;
import static fr.centraleachat.passation.domain.AchevementFixture.lettres;
import static fr.centraleachat.passation.domain.AchevementFixture.rejet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Garde 20. */
class GardesDesLettresTest {

    private static final List<LettreDeRejet> ATTENDUS = List.of(rejet("Prix.", null));
    private static final List<LettreALAttributaire> ATTRIBUTAIRES =
            List.of(new LettreALAttributaire(1, SIRET, null, null));
    private static final LocalDate PREMIER = LocalDate.of(2026, 12, 1);

    @Test
    void admitsOneLetterForEach() {
        var lettres = lettres(rejet("Prix.", null));

        assertThat(GardesDesDestinataires.chacunASaLettre(lettres, ATTENDUS, ATTRIBUTAIRES))
                .isEmpty();
        assertThat(GardesDesDestinataires.personneDAutre(lettres, lettres)).isEmpty();
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

        assertThat(GardesDesDestinataires.personneDAutre(lettres, lettres()))
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

    @Test
    void refusesALetterToWhoIsNotTheAttributaire() {
        var personne = new LettresAuxCandidats(List.of(), List.of(), ModeDEnvoi.ELECTRONIQUE, null);

        assertThat(GardesDesDestinataires.personneDAutre(lettres(), personne))
                .extracting(Erreur::champ)
                .containsExactly("lettresAttributaires[0].operateur");
    }

    @Test
    void doesNotAskForTheAttributaireOfALotThatHasNone() {
        var sansAttributaire =
                new LettresAuxCandidats(
                        List.of(rejet("Le lot est déclaré sans suite.", null).avecTexte(null)),
                        List.of(),
                        ModeDEnvoi.ELECTRONIQUE,
                        null);

        assertThat(GardesDesLettres.motivees(sansAttributaire)).isEmpty();
    }

    @Test
    void asksAWrittenTextToSayFromWhenTheMarcheMayBeSigned() {
        var muette = lettres(rejet("Prix.", "Motif : Prix."));
        var dite =
                lettres(rejet("Prix.", "Motif : Prix. Signature dès le 1er\u00a0décembre 2026."));

        assertThat(GardesDesLettres.dateAnnoncee(muette, lot -> PREMIER))
                .singleElement()
                .satisfies(
                        e -> {
                            assertThat(e.champ()).isEqualTo("lettresRejet[0].texte");
                            assertThat(e.message()).contains("1er décembre 2026");
                            assertThat(e.regle()).contains("R2182-1");
                        });
        assertThat(GardesDesLettres.dateAnnoncee(dite, lot -> PREMIER)).isEmpty();
    }

    @Test
    void asksForNoDateWhereNoDelaiIsDueOrWhereTheApplicationWritesTheText() {
        assertThat(GardesDesLettres.dateAnnoncee(lettres(rejet("Prix.", "Prix.")), lot -> null))
                .isEmpty();
        assertThat(GardesDesLettres.dateAnnoncee(lettres(rejet("Prix.", null)), lot -> PREMIER))
                .isEmpty();
    }
}
