package fr.centraleachat.passation.domain.marche;

import static fr.centraleachat.passation.domain.AchevementFixture.JOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.centraleachat.common.Erreur;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GardesDeTransmissionTest {

    private static final Instant MAINTENANT = Instant.parse("2026-11-24T10:00:00Z");

    private final NomenclatureDesActes nomenclature = new NomenclatureDesActes();
    private final Marche marche = mock(Marche.class);

    @Test
    void admitsAContractWithItsSignedMarche() {
        assertThat(fautes("4", "1.1", "99_CO", "11_RC")).isEmpty();
    }

    @Test
    void refusesCodesThatTheNomenclatureDoesNotKnow() {
        assertThat(fautes("8", "1.99", "99_CO"))
                .containsExactly("natureActe", "matiereActe", "piecesActe[0].type");
    }

    @Test
    void refusesATransmissionWithoutTheMarche() {
        assertThat(fautes("4", "1.1", "11_RC")).containsExactly("piecesActe");
    }

    @Test
    void refusesATransmissionToComeOrBeforeTheSignature() {
        when(marche.dateSignature()).thenReturn(JOUR);

        assertThat(date("2026-11-24T10:00:01Z")).hasSize(1);
        assertThat(date("2026-11-22T22:59:59Z")).hasSize(1);
        assertThat(date("2026-11-22T23:00:00Z")).isEmpty();
    }

    private List<Erreur> date(String le) {
        return GardesDeTransmission.date("transmisLe", Instant.parse(le), marche, MAINTENANT);
    }

    private List<String> fautes(String nature, String matiere, String... types) {
        var pieces =
                List.of(types).stream().map(t -> new PieceDActe(t, UUID.randomUUID())).toList();
        var acte = new TransmissionPrefecture("2026-1", nature, matiere, pieces, MAINTENANT);
        return GardesDeTransmission.acte(acte, nomenclature).stream().map(Erreur::champ).toList();
    }
}
