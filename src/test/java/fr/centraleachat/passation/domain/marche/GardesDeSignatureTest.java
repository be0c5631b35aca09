package fr.centraleachat.passation.domain.marche;

import static fr.centraleachat.passation.domain.AchevementFixture.AUTRE_SIRET;
import static fr.centraleachat.passation.domain.AchevementFixture.DECISION;
import static fr.centraleachat.passation.domain.AchevementFixture.JOUR;
import static fr.centraleachat.passation.domain.AchevementFixture.SIRET;
import static fr.centraleachat.passation.domain.AchevementFixture.signature;
import static fr.centraleachat.passation.domain.AchevementFixture.titulaire;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.attribution.TypeIdentifiant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GardesDeSignatureTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026LOPA0131L2", "1", "C123_456-98777nz"})
    void admitsANumberOfSixteenCharactersAtMost(String numero) {
        assertThat(GardesDeSignature.numero(numero)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026LOPA0131LOT02", "2026 LO", "2026;1", "É1"})
    void refusesANumberThatTheOpenDataWouldNotTake(String numero) {
        assertThat(GardesDeSignature.numero(numero)).hasSize(1);
    }

    @Test
    void refusesAnAmountUnderOneEuro() {
        assertThat(GardesDeSignature.montant(Montant.de("0.99"))).hasSize(1);
        assertThat(GardesDeSignature.montant(Montant.de(1))).isEmpty();
    }

    @Test
    void refusesADayToCome() {
        assertThat(GardesDeSignature.date(JOUR.plusDays(1), DECISION, JOUR)).hasSize(1);
    }

    @Test
    void refusesToSignBeforeTheDecision() {
        assertThat(GardesDeSignature.date(DECISION.minusDays(1), DECISION, JOUR)).hasSize(1);
        assertThat(GardesDeSignature.date(DECISION, DECISION, JOUR)).isEmpty();
    }

    @Test
    void refusesAPowerToSignThatCameAfterwards() {
        assertThat(GardesDeSignature.fondement(JOUR.plusDays(1), JOUR))
                .extracting(Erreur::champ)
                .containsExactly("dateFondement");
        assertThat(GardesDeSignature.fondement(JOUR, JOUR)).isEmpty();
    }

    @Test
    void asksForTheAgreementOfTheTitulaireOnceItsOfferHasExpired() {
        var signature = signature("2026LOPA0131L1", JOUR);

        assertThat(GardesDeSignature.validiteDeLOffre(signature, JOUR)).isEmpty();
        assertThat(GardesDeSignature.validiteDeLOffre(signature, JOUR.minusDays(1)))
                .extracting(Erreur::champ)
                .containsExactly("accordProrogation");
    }

    @Test
    void admitsAGroupementLedByTheAttributaire() {
        var titulaires =
                List.of(
                        titulaire(SIRET, RoleDuTitulaire.MANDATAIRE),
                        titulaire(AUTRE_SIRET, RoleDuTitulaire.COTRAITANT));

        assertThat(GardesDeSignature.titulaires(titulaires, SIRET)).isEmpty();
    }

    @Test
    void refusesAnotherTitulaireThanTheOneDecided() {
        var titulaires = List.of(titulaire(AUTRE_SIRET, RoleDuTitulaire.MANDATAIRE));

        assertThat(GardesDeSignature.titulaires(titulaires, SIRET)).hasSize(1);
    }

    @Test
    void refusesASiretWhoseKeyIsWrong() {
        var cotraitant =
                new TitulaireSigne(
                        TypeIdentifiant.SIRET,
                        "12345678901234",
                        "Cotraitant",
                        RoleDuTitulaire.COTRAITANT);

        assertThat(
                        GardesDeSignature.titulaires(
                                List.of(titulaire(SIRET, RoleDuTitulaire.MANDATAIRE), cotraitant),
                                SIRET))
                .extracting(Erreur::champ)
                .containsExactly("titulaires[1].id");
    }
}
