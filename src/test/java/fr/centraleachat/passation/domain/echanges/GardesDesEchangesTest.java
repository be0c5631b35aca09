package fr.centraleachat.passation.domain.echanges;

import static fr.centraleachat.passation.domain.echanges.TypeDEchange.COMPLEMENT;
import static fr.centraleachat.passation.domain.echanges.TypeDEchange.NEGOCIATION;
import static fr.centraleachat.passation.domain.echanges.TypeDEchange.PRECISION;
import static fr.centraleachat.passation.domain.echanges.TypeDEchange.REGULARISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What may be asked of a candidate during the analysis; garde 17 among others. */
class GardesDesEchangesTest {

    private static final Instant MIDI = Instant.parse("2026-11-23T11:00:00Z");
    private static final Instant DEMAIN = MIDI.plus(Duration.ofDays(1));

    @Test
    void garde17NegotiatesNeitherAnAppelDOffresNorUnannounced() {
        assertThat(fautes(demande(NEGOCIATION, DEMAIN), situation(true, false)))
                .containsExactly(tuple("type", "R2161-5"));
        assertThat(fautes(demande(NEGOCIATION, DEMAIN), situation(false, false)))
                .containsExactly(tuple("type", "R2123-5"));
        assertThat(fautes(demande(NEGOCIATION, DEMAIN), situation(false, true))).isEmpty();
        assertThat(fautes(demande(PRECISION, DEMAIN), situation(true, false))).isEmpty();
    }

    @Test
    void namesTheLotUnlessTheCandidatureIsMeant() {
        assertThat(fautes(de("A", COMPLEMENT, null, DEMAIN), situation(true, false))).isEmpty();
        assertThat(fautes(de("A", PRECISION, null, DEMAIN), situation(true, false)))
                .containsExactly(tuple("lot", null));
        assertThat(fautes(de("A", PRECISION, 2, DEMAIN), situation(true, false)))
                .containsExactly(tuple("lot", null));
        assertThat(fautes(de("B", PRECISION, 1, DEMAIN), situation(true, false)))
                .containsExactly(tuple("operateur", null));
    }

    @Test
    void leavesTimeToAnswer() {
        assertThat(fautes(demande(PRECISION, MIDI), situation(true, false)))
                .containsExactly(tuple("echeance", null));
    }

    @Test
    void givesTheSameDelaiToAll() {
        var enCours = situation(true, false, echange(REGULARISATION, DEMAIN));
        var autreJour = DEMAIN.plus(Duration.ofDays(1));
        assertThat(fautes(demande(REGULARISATION, autreJour), enCours))
                .containsExactly(tuple("echeance", "R2152-2"));
        assertThat(fautes(demande(REGULARISATION, DEMAIN.plusSeconds(30)), enCours)).isEmpty();
        assertThat(fautes(demande(PRECISION, autreJour), enCours)).isEmpty();
    }

    @Test
    void regularisesNoOfferSuspectedToBeAbnormallyLow() {
        assertThat(fautes(de("S", REGULARISATION, 1, DEMAIN), situation(true, false)))
                .containsExactly(tuple("type", "R2152-2"));
    }

    private static List<Tuple> fautes(DemandeDEchange demande, SituationDAnalyse situation) {
        return new GardesDesEchanges(demande, situation)
                .fautes().stream().map(e -> tuple(e.champ(), e.regle())).toList();
    }

    private static DemandeDEchange demande(TypeDEchange type, Instant echeance) {
        return de("A", type, 1, echeance);
    }

    private static DemandeDEchange de(
            String operateur, TypeDEchange type, Integer lot, Instant echeance) {
        return new DemandeDEchange(type, operateur, lot, "Précisez.", echeance);
    }

    /** A and S have offers on lot 1; that of S is suspected. */
    private static SituationDAnalyse situation(
            boolean appelDOffres, boolean negociationAnnoncee, Echange... echanges) {
        return new SituationDAnalyse(
                appelDOffres,
                negociationAnnoncee,
                Map.of("A", List.of(1), "S", List.of(1)),
                List.of(echanges),
                Set.of(new SituationDAnalyse.Offre("S", 1)),
                MIDI,
                Instant::toString);
    }

    private static Echange echange(TypeDEchange type, Instant echeance) {
        return new Echange(
                UUID.randomUUID(), "2026-0001", type, "S", 1, "", echeance, MIDI, "agent", null);
    }
}
