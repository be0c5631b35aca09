package fr.centraleachat.passation.domain.attribution;

import static fr.centraleachat.passation.domain.AchevementFixture.JOUR;
import static fr.centraleachat.passation.domain.AchevementFixture.SIRET;
import static fr.centraleachat.passation.domain.AchevementFixture.decision;
import static fr.centraleachat.passation.domain.AchevementFixture.verification;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Formats;
import fr.centraleachat.common.Montant;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Garde 19. */
class GardesDeLAttributaireTest {

    private static final Montant PETIT = Montant.de(4_999);
    private static final Montant GRAND = Montant.de(5_000);

    private final Parametres parametres = mock(Parametres.class);
    private final GardesDeLAttributaire gardes =
            new GardesDeLAttributaire(parametres, new Formats(Clock.systemUTC()));

    @BeforeEach
    void parametres() {
        when(parametres.montant(any(), any())).thenReturn(GRAND);
        when(parametres.entier(any(), any())).thenReturn(6);
    }

    @Test
    void admitsAnAttributaireWhoseCertificatesAreValidThatDay() {
        var verification = verification(JOUR.minusMonths(2), JOUR.minusMonths(2));

        assertThat(gardes.certificats(verification, de(GRAND), JOUR)).isEmpty();
    }

    @Test
    void refusesAFiscalCertificateThatHasExpired() {
        var verification = verification(JOUR.minusYears(1).minusDays(1), JOUR.minusMonths(2));

        assertThat(gardes.certificats(verification, de(GRAND), JOUR))
                .extracting(Erreur::champ, Erreur::regle)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "attestationsFiscales", "L2141-2, R2143-7"));
    }

    @Test
    void refusesAnAttestationOfExactlySixMonthsFromTheMinimumOn() {
        var verification = verification(JOUR.minusMonths(1), JOUR.minusMonths(6));

        assertThat(champs(gardes.certificats(verification, de(GRAND), JOUR)))
                .containsExactly("attestationsVigilance");
    }

    @Test
    void admitsAnAttestationOfUnderSixMonthsByOneDay() {
        var verification = verification(JOUR.minusMonths(1), JOUR.minusMonths(6).plusDays(1));

        assertThat(gardes.certificats(verification, de(GRAND), JOUR)).isEmpty();
    }

    @Test
    void doesNotAskForARecentAttestationUnderTheMinimum() {
        var verification = verification(JOUR.minusMonths(1), JOUR.minusMonths(7));

        assertThat(gardes.certificats(verification, de(PETIT), JOUR)).isEmpty();
    }

    @Test
    void saysAllThatIsMissingForAnOperatorWithoutPieces() {
        var autre = new Attributaire("73282932000074", "Espaces verts", GRAND);

        var fautes =
                gardes.certificats(
                        verification(JOUR.minusMonths(1), JOUR.minusMonths(1)), autre, JOUR);

        assertThat(champs(fautes)).containsExactly("attestationsFiscales", "attestationsVigilance");
        assertThat(fautes.get(1).message())
                .contains("de moins de 6 mois", "Espaces verts", "23\u00a0novembre\u00a02026");
    }

    @Test
    void asksForTheActeDEngagementAndTheResultOfEachAwardedLot() {
        var verification = verification(LocalDate.MIN.plusYears(1), JOUR);
        var decisions = List.of(decision(1), decision(2));
        var fautes = new ArrayList<>(GardesDeLAttributaire.actes(verification, decisions));
        fautes.addAll(GardesDeLAttributaire.resultats(verification, decisions));

        assertThat(champs(fautes)).containsExactly("actesEngagementSignes", "resultats");
        assertThat(fautes).allMatch(e -> e.message().contains("lot 2"));
    }

    @Test
    void asksForTheDc4OfWhoDeclaredSousTraitance() {
        var verification = verification(JOUR, JOUR);

        assertThat(champs(GardesDeLAttributaire.sousTraitance(verification, List.of(SIRET))))
                .containsExactly("sousTraitants");
        assertThat(GardesDeLAttributaire.sousTraitance(verification, List.of())).isEmpty();
    }

    private static Attributaire de(Montant montant) {
        return new Attributaire(SIRET, "Jardins du Val", montant);
    }

    private static List<String> champs(List<Erreur> erreurs) {
        return erreurs.stream().map(Erreur::champ).toList();
    }
}
