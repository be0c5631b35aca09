package fr.centraleachat.passation.domain.lettres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Garde 20: what can be an address of courriel. */
class GardesDesAdressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"contact@titulaire.fr", " marches.publics+b@sous.titulaire-b.fr ", "", "  "})
    void admitsAnAddressOrNone(String adresse) {
        assertThat(GardesDesAdresses.lignes("lettresRejet", List.of(adresse), a -> a)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titulaire",
                "titulaire@",
                "@titulaire.fr",
                "a@b",
                "a@@b.fr",
                "a b@c.fr",
                "a@b.fr, c@d.fr",
                "a..b@c.fr",
                "<a@b.fr>",
                "a@b.fr\r\nBcc: c@d.fr"
            })
    void refusesWhatIsNoneAndSaysWhatToDo(String adresse) {
        assertThat(GardesDesAdresses.lignes("lettresRejet", List.of("", adresse), a -> a))
                .singleElement()
                .satisfies(
                        e -> {
                            assertThat(e.champ()).isEqualTo("lettresRejet[1].adresse");
                            assertThat(e.message()).contains("contact@entreprise.fr", "videz-la");
                        });
    }
}
