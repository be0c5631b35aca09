package fr.centraleachat.passation.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.passation.domain.dce.ApprobationDuDce;
import fr.centraleachat.passation.domain.dce.Dce;
import fr.centraleachat.passation.domain.dce.ValidationJuridique;
import fr.centraleachat.passation.domain.dce.VisaDuDce;
import fr.centraleachat.passation.domain.montage.AccordDuMontage;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.passation.domain.publicite.EnvoiConstate;
import fr.centraleachat.passation.domain.publicite.Publicite;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** A page that forgot a field would ask for what it does not show. */
class GabaritsDeLAmontTest {

    /** A field given to a fragment, which draws it; a condition on it draws nothing. */
    private static final Pattern CHAMP = Pattern.compile(":: \\w+\\(\\$\\{f\\.champ\\('(\\w+)'\\)");

    static Stream<Arguments> etapes() {
        return Stream.of(
                Arguments.of("definir-montage", Montage.class),
                Arguments.of("accorder-montage", AccordDuMontage.class),
                Arguments.of("rediger-dce", Dce.class),
                Arguments.of("valider-juridiquement-dce", ValidationJuridique.class),
                Arguments.of("valider-dce", VisaDuDce.class),
                Arguments.of("approuver-dce", ApprobationDuDce.class),
                Arguments.of("preparer-publicite", Publicite.class),
                Arguments.of("constater-envoi", EnvoiConstate.class));
    }

    @ParameterizedTest
    @MethodSource("etapes")
    void drawsEachFieldOfItsRecordOnce(String gabarit, Class<?> saisie) throws IOException {
        var texte =
                new ClassPathResource("templates/passation/taches/" + gabarit + ".html")
                        .getContentAsString(StandardCharsets.UTF_8);
        var dessines = CHAMP.matcher(texte).results().map((MatchResult m) -> m.group(1)).toList();
        assertThat(dessines)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(saisie.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList());
    }
}
