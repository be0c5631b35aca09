package fr.centraleachat.passation.domain.analyse;

import static fr.centraleachat.passation.domain.analyse.Rao.Conclusion.ARRETER;
import static fr.centraleachat.passation.domain.analyse.Rao.Conclusion.NEGOCIER;
import static fr.centraleachat.passation.domain.analyse.Rao.DecisionProposee.ATTRIBUER;
import static fr.centraleachat.passation.domain.analyse.Rao.DecisionProposee.INFRUCTUEUX;
import static fr.centraleachat.passation.domain.analyse.Rao.DecisionProposee.SANS_SUITE;
import static fr.centraleachat.passation.domain.analyse.RaoFixture.PREMIER;
import static fr.centraleachat.passation.domain.analyse.RaoFixture.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.centraleachat.common.Erreur;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GardesDesPropositionsTest {

    @Test
    void acceptsTheOfferRankedFirstForItsAmount() {
        assertThat(fautes(deuxOffres().proposant(ATTRIBUER, PREMIER), Set.of(1))).isEmpty();
    }

    @Test
    void refusesAnotherThanTheFirst() {
        assertThat(fautes(deuxOffres().proposant(ATTRIBUER, SECOND), Set.of(1)))
                .extracting(Erreur::champ, Erreur::regle)
                .containsExactly(tuple("propositions[0].operateur", "L2152-7"));
    }

    @Test
    void refusesToAwardALotWithoutAnOfferRanked() {
        var fixture =
                new RaoFixture()
                        .offre(PREMIER, QualificationDOffre.INAPPROPRIEE, "Sans rapport")
                        .proposant(ATTRIBUER, PREMIER);
        assertThat(fautes(fixture, Set.of(1)))
                .extracting(Erreur::champ, Erreur::regle)
                .containsExactly(tuple("propositions[0].decision", "R2152-6, R2185-1"));
    }

    @Test
    void letsALotWithoutAnyOfferBeInfructueuxOrSansSuite() {
        assertThat(fautes(new RaoFixture().proposant(INFRUCTUEUX, null), Set.of(1))).isEmpty();
        assertThat(fautes(new RaoFixture().proposant(SANS_SUITE, null), Set.of(1))).isEmpty();
    }

    @Test
    void refusesToCallInfructueuxALotThatHasAnOffer() {
        assertThat(fautes(deuxOffres().proposant(INFRUCTUEUX, null), Set.of(1)))
                .extracting(Erreur::regle)
                .containsExactly("R2185-1");
    }

    @Test
    void wantsOnePropositionForEachLotInTheRunningAndNoOther() {
        assertThat(fautes(deuxOffres().proposant(ATTRIBUER, PREMIER), Set.of(2)))
                .extracting(Erreur::champ)
                .containsExactly("propositions", "propositions[0].lot");
    }

    @Test
    void refusesToAwardWhileAskingForTheArret() {
        var fixture = deuxOffres().proposant(ATTRIBUER, PREMIER).concluant(ARRETER);
        assertThat(fautes(fixture, Set.of(1))).extracting(Erreur::regle).containsExactly("R2185-1");
    }

    @Test
    void asksForNoPropositionBeforeANegotiation() {
        assertThat(fautes(deuxOffres().concluant(NEGOCIER), Set.of(1))).isEmpty();
    }

    private static RaoFixture deuxOffres() {
        return new RaoFixture()
                .reguliere(PREMIER, "60", "25", "15")
                .reguliere(SECOND, "40", "25", "15");
    }

    private static List<Erreur> fautes(RaoFixture fixture, Set<Integer> lots) {
        var rao = fixture.rao();
        return new GardesDesPropositions(
                        rao,
                        lots,
                        lot -> new Classement(Map.of(), Departage.aucun()).duLot(rao, lot))
                .fautes();
    }
}
