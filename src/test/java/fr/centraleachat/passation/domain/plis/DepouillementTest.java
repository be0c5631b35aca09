package fr.centraleachat.passation.domain.plis;

import static fr.centraleachat.passation.domain.plis.EtatDePli.HORS_DELAI;
import static fr.centraleachat.passation.domain.plis.EtatDePli.OUVERT;
import static fr.centraleachat.passation.domain.plis.EtatDePli.REMPLACE;
import static fr.centraleachat.passation.domain.plis.EtatDePli.SCELLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DepouillementTest {

    private static final Instant MIDI = Instant.parse("2026-10-01T10:00:00Z");
    private static final String UN = "12345678200028";
    private static final String AUTRE = "24210041000123";

    private final List<Pli> plis = new ArrayList<>();

    @Test
    void opensOnlyTheLastOfferOfEachOperateur() {
        var premier = recu(UN, 0, SCELLE, 1);
        var autre = recu(AUTRE, 1, SCELLE, 1);
        var dernier = recu(UN, 2, SCELLE, 1);

        assertThat(sorts())
                .containsExactlyInAnyOrder(
                        new SortDuPli(premier, 1, REMPLACE),
                        new SortDuPli(autre, 1, OUVERT),
                        new SortDuPli(dernier, 1, OUVERT));
    }

    @Test
    void judgesEachLotByItself() {
        var deuxLots = recu(UN, 0, SCELLE, 1, 2);
        var unLot = recu(UN, 1, SCELLE, 2);

        assertThat(sorts())
                .containsExactlyInAnyOrder(
                        new SortDuPli(deuxLots, 1, OUVERT),
                        new SortDuPli(deuxLots, 2, REMPLACE),
                        new SortDuPli(unLot, 2, OUVERT));
        assertThat(Depouillement.parPli(sorts()))
                .containsEntry(deuxLots, OUVERT)
                .containsEntry(unLot, OUVERT);
    }

    @Test
    void neverOpensAPliOutOfTimeAndLetsItReplaceNothing() {
        var enTemps = recu(UN, 0, SCELLE, 1);
        var tardif = recu(UN, 5, HORS_DELAI, 1);

        assertThat(sorts())
                .containsExactlyInAnyOrder(
                        new SortDuPli(enTemps, 1, OUVERT), new SortDuPli(tardif, 1, HORS_DELAI));
    }

    @Test
    void followsTheHourOfReceptionNotThatOfRegistration() {
        var enregistreAvant = recu(UN, 10, SCELLE, 1);
        var enregistreApres = recu(UN, 5, SCELLE, 1);

        assertThat(Depouillement.parPli(sorts()))
                .containsEntry(enregistreAvant, OUVERT)
                .containsEntry(enregistreApres, REMPLACE);
    }

    @Test
    void keepsAPliSealedWhenItsLotsHaveStopped() {
        var arrete = recu(UN, 0, SCELLE, 2);
        var enLice = recu(UN, 5, SCELLE, 1, 2);

        var sorts = Depouillement.de(plis, List.of(1)).sorts();

        assertThat(sorts).containsExactly(new SortDuPli(enLice, 1, OUVERT));
        assertThat(Depouillement.parPli(sorts)).doesNotContainKey(arrete);
    }

    private List<SortDuPli> sorts() {
        return new Depouillement(plis).sorts();
    }

    private UUID recu(String siret, int minutes, EtatDePli etat, Integer... lots) {
        var recuLe = MIDI.plusSeconds(60L * minutes);
        var pli =
                new Pli(
                        UUID.randomUUID(),
                        "2026-0001",
                        1,
                        plis.size() + 1,
                        new Operateur(siret, "Opérateur " + siret),
                        List.of(lots),
                        recuLe,
                        recuLe,
                        SourceDeReception.HORLOGE,
                        null,
                        null,
                        etat,
                        "connecteur.metropole",
                        1);
        plis.add(pli);
        return pli.id();
    }
}
