package fr.centraleachat.passation.domain.arret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.MotifDArret;
import fr.centraleachat.passation.domain.arret.PropositionDArret.Portee;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scope fits the facts, the sequel is one that the law admits. */
class GardesDeLaPropositionTest {

    @Test
    void admitsAnArretOfSomeLotsWhenThereArePlis() {
        assertThat(fautes(OrigineDArret.RAO, sansSuite(Portee.LOTS, List.of(2)))).isEmpty();
    }

    @Test
    void asksWhichLots() {
        assertThat(fautes(OrigineDArret.AGENT, sansSuite(Portee.LOTS, List.of())))
                .extracting(Erreur::champ)
                .containsExactly("lots");
    }

    @Test
    void stopsTheWholeWithoutAPli() {
        assertThat(fautes(OrigineDArret.AUCUN_PLI, sansSuite(Portee.LOTS, List.of(1))))
                .extracting(Erreur::champ)
                .containsExactly("portee");
    }

    @Test
    void refusesAMarcheWithoutPubliciteAfterASansSuite() {
        assertThat(fautes(suite(MotifDArret.SANS_SUITE, null, SuiteEnvisagee.SANS_PUBLICITE)))
                .extracting(Erreur::regle)
                .containsExactly("R2122-2");
    }

    @Test
    void admitsItAfterNoOffer() {
        assertThat(
                        fautes(
                                suite(
                                        MotifDArret.INFRUCTUEUX,
                                        CauseDInfructuosite.AUCUNE_OFFRE,
                                        SuiteEnvisagee.SANS_PUBLICITE)))
                .isEmpty();
    }

    @Test
    void keepsTheNegotiationForOffersThatWereAllIrregularOrUnacceptable() {
        assertThat(
                        fautes(
                                suite(
                                        MotifDArret.INFRUCTUEUX,
                                        CauseDInfructuosite.AUCUNE_OFFRE,
                                        SuiteEnvisagee.PROCEDURE_AVEC_NEGOCIATION)))
                .extracting(Erreur::regle)
                .containsExactly("R2124-3");
        assertThat(
                        fautes(
                                suite(
                                        MotifDArret.INFRUCTUEUX,
                                        CauseDInfructuosite.OFFRES_IRREGULIERES_OU_INACCEPTABLES,
                                        SuiteEnvisagee.PROCEDURE_AVEC_NEGOCIATION)))
                .isEmpty();
    }

    private static List<Erreur> fautes(PropositionDArret proposition) {
        return fautes(OrigineDArret.AGENT, proposition);
    }

    private static List<Erreur> fautes(OrigineDArret origine, PropositionDArret proposition) {
        var demande = new DemandeDArret(MotifDArret.SANS_SUITE, "Raisons", List.of());
        var arret = new Arret("2026-0001", origine, demande, "agent", Instant.EPOCH);
        return GardesDeLaProposition.fautes(arret, proposition);
    }

    private static PropositionDArret sansSuite(Portee portee, List<Integer> lots) {
        return new PropositionDArret(
                MotifDArret.SANS_SUITE, null, "Raisons", portee, lots, SuiteEnvisagee.AUCUNE);
    }

    private static PropositionDArret suite(
            MotifDArret motif, CauseDInfructuosite cause, SuiteEnvisagee suite) {
        return new PropositionDArret(motif, cause, "Raisons", Portee.TOUT, null, suite);
    }
}
