package fr.centraleachat.passation.domain.arret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.marche.AvisDAttribution.EnvoiDAvis;
import fr.centraleachat.passation.domain.marche.AvisDAttribution.Resultat;
import fr.centraleachat.passation.domain.marche.AvisDAttribution.ResultatPublie;
import fr.centraleachat.passation.domain.marche.AvisDAttribution.Support;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Garde 23, for an arrêt: every lot is published as not awarded, wherever it was announced. */
class GardesDeLAvisNonAttribueTest {

    private static final Instant ARRET = Instant.parse("2026-12-01T10:00:00Z");
    private static final Instant MAINTENANT = ARRET.plusSeconds(7200);

    private final GardesDeLAvisNonAttribue gardes =
            new GardesDeLAvisNonAttribue(List.of(1, 2), ARRET, MAINTENANT);

    @Test
    void admitsAnAvisThatSaysAll() {
        assertThat(
                        fautes(
                                List.of(non(1, "Aucun pli"), non(2, "Aucun pli")),
                                List.of(envoi(Support.JOUE, ARRET), envoi(Support.BOAMP, ARRET))))
                .isEmpty();
    }

    @Test
    void refusesALotLeftOutAndASupportWithoutConstat() {
        assertThat(fautes(List.of(non(1, "Aucun pli")), List.of(envoi(Support.JOUE, ARRET))))
                .extracting(Erreur::champ)
                .containsExactly("lotsPublies", "envois");
    }

    @Test
    void refusesALotSaidToBeAwardedOrWithoutReason() {
        var attribue = new ResultatPublie(1, Resultat.ATTRIBUE, null, null, "…");

        assertThat(
                        fautes(
                                List.of(attribue, non(2, null)),
                                List.of(envoi(Support.JOUE, ARRET), envoi(Support.BOAMP, ARRET))))
                .extracting(Erreur::champ)
                .containsExactly("lotsPublies[0].resultat", "lotsPublies[1].motif");
    }

    @Test
    void refusesASendingBeforeTheDecisionOrToCome() {
        assertThat(
                        fautes(
                                List.of(non(1, "…"), non(2, "…")),
                                List.of(
                                        envoi(Support.JOUE, ARRET.minusSeconds(60)),
                                        envoi(Support.BOAMP, MAINTENANT.plusSeconds(60)))))
                .extracting(Erreur::champ)
                .containsExactly("envois[0].envoyeLe", "envois[1].envoyeLe");
    }

    private List<Erreur> fautes(List<ResultatPublie> resultats, List<EnvoiDAvis> envois) {
        return gardes.fautes(
                new AvisNonAttribue(List.of(Support.JOUE, Support.BOAMP), resultats, envois));
    }

    private static ResultatPublie non(int lot, String motif) {
        return new ResultatPublie(lot, Resultat.NON_ATTRIBUE, null, null, motif);
    }

    private static EnvoiDAvis envoi(Support support, Instant le) {
        return new EnvoiDAvis(support, le, "REF-1", null);
    }
}
