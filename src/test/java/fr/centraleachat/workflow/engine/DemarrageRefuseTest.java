package fr.centraleachat.workflow.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;

class DemarrageRefuseTest {

    /** Without the bean that the model of the tests names. */
    @Test
    void doesNotStartOnAModelThatTheCodeDoesNotFit() {
        var application =
                new SpringApplicationBuilder(EssaiDuMoteur.SansDelegue.class)
                        .web(WebApplicationType.NONE);

        assertThatThrownBy(() -> application.run(reglages()))
                .isInstanceOf(CablageDefectueux.class)
                .hasMessageContaining("le bean « publierEssaiDelegate » n’existe pas");
    }

    private static String[] reglages() {
        var essai = EssaiDuMoteur.class.getAnnotation(SpringBootTest.class);
        return Stream.of(essai.properties()).map(r -> "--" + r).toArray(String[]::new);
    }
}
