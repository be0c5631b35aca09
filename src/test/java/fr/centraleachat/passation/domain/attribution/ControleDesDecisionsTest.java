package fr.centraleachat.passation.domain.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.EtatDeLot;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.analyse.OffreClassee;
import fr.centraleachat.passation.domain.analyse.OffresEnLice;
import fr.centraleachat.passation.domain.analyse.ResultatDeLAnalyse;
import fr.centraleachat.passation.domain.attribution.DecisionDeLot.Decision;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may be decided on the lots of one procédure: lots 1 and 2 remain, lot 3 is stopped. */
class ControleDesDecisionsTest {

    private static final String NUMERO = "2026-0001";
    private static final String PREMIER = "55208131766522";
    private static final String SECOND = "73282932000074";
    private static final List<Integer> A_DECIDER = List.of(1, 2);

    private final Procedures procedures = mock(Procedures.class);
    private final ResultatDeLAnalyse analyse = mock(ResultatDeLAnalyse.class);
    private final DecisionsDeLot decisions = mock(DecisionsDeLot.class);
    private final OffresEnLice enLice = new OffresEnLice(analyse, decisions);
    private final ControleDesDecisions controle =
            new ControleDesDecisions(procedures, new GardeDuChoix(enLice));

    @BeforeEach
    void deuxOffresSurLeLotUn() {
        var lots = List.of(lot(1), lot(2), lot(3));
        lots.get(2).passer(EtatDeLot.SANS_SUITE);
        when(procedures.lots(NUMERO)).thenReturn(lots);
        when(analyse.classement(NUMERO, 1))
                .thenReturn(List.of(offre(PREMIER, 1, 90_000), offre(SECOND, 2, 95_000)));
        when(analyse.classement(NUMERO, 2)).thenReturn(List.of());
    }

    @Test
    void acceptsTheFirstOfferAndALotWithoutOffer() {
        assertThat(fautes(attribue(1, PREMIER, 90_000), sans(2, Decision.INFRUCTUEUX))).isEmpty();
    }

    @Test
    void acceptsALotSansSuiteEvenWithOffers() {
        assertThat(fautes(sans(1, Decision.SANS_SUITE), sans(2, Decision.INFRUCTUEUX))).isEmpty();
    }

    @Test
    void refusesALotThatDoesNotExist() {
        assertThat(
                        fautes(
                                attribue(1, PREMIER, 90_000),
                                sans(2, Decision.INFRUCTUEUX),
                                sans(9, Decision.SANS_SUITE)))
                .singleElement()
                .satisfies(e -> assertThat(e.champ()).isEqualTo("decisions[2].lot"))
                .satisfies(e -> assertThat(e.message()).contains("n’existe pas"));
    }

    @Test
    void refusesALotDecidedBefore() {
        assertThat(
                        fautes(
                                attribue(1, PREMIER, 90_000),
                                sans(2, Decision.INFRUCTUEUX),
                                sans(3, Decision.SANS_SUITE)))
                .extracting(Erreur::message)
                .containsExactly("Le lot 3 est déjà décidé : retirez-le.");
    }

    @Test
    void demandsOneDecisionForEachLot() {
        assertThat(fautes(attribue(1, PREMIER, 90_000), attribue(1, PREMIER, 90_000)))
                .extracting(Erreur::message)
                .containsExactly(
                        "Donnez une décision, et une seule, pour le lot 1.",
                        "Donnez une décision, et une seule, pour le lot 2.");
    }

    @Test
    void refusesAnOfferThatIsNotFirst() {
        assertThat(fautes(attribue(1, SECOND, 95_000), sans(2, Decision.INFRUCTUEUX)))
                .extracting(Erreur::regle)
                .containsExactly("L2152-7");
    }

    @Test
    void refusesAnotherAmountThanThatOfTheOffer() {
        assertThat(fautes(attribue(1, PREMIER, 80_000), sans(2, Decision.INFRUCTUEUX)))
                .extracting(Erreur::champ)
                .containsExactly("decisions[0].montantHt");
    }

    @Test
    void refusesInfructueuxWhileAnOfferIsClassed() {
        assertThat(fautes(sans(1, Decision.INFRUCTUEUX), sans(2, Decision.INFRUCTUEUX)))
                .extracting(Erreur::champ)
                .containsExactly("decisions[0].decision");
    }

    @Test
    void refusesTheDefaultingOperatorAndTakesTheNext() {
        when(decisions.defaillants(NUMERO, 1)).thenReturn(Set.of(PREMIER));
        assertThat(fautes(attribue(1, PREMIER, 90_000), sans(2, Decision.INFRUCTUEUX)))
                .singleElement()
                .satisfies(e -> assertThat(e.message()).contains("défaillant"));
        assertThat(fautes(attribue(1, SECOND, 95_000), sans(2, Decision.INFRUCTUEUX))).isEmpty();
    }

    private List<Erreur> fautes(DecisionDeLot... prises) {
        return controle.fautes(NUMERO, A_DECIDER, List.of(prises));
    }

    private static Lot lot(int numero) {
        return new Lot(NUMERO, numero, "Lot", Montant.de(90_000), false);
    }

    private static OffreClassee offre(String operateur, int rang, int montant) {
        return new OffreClassee(
                1, operateur, "Opérateur", rang, BigDecimal.TEN, Montant.de(montant), null, null);
    }

    private static DecisionDeLot attribue(int lot, String operateur, int montant) {
        return new DecisionDeLot(
                lot, Decision.ATTRIBUE, operateur, Montant.de(montant), "Meilleure offre.");
    }

    private static DecisionDeLot sans(int lot, Decision decision) {
        return new DecisionDeLot(lot, decision, null, null, "Besoin disparu.");
    }
}
