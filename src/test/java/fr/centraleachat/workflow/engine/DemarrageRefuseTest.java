package fr.centraleachat.workflow.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

class DemarrageRefuseTest {

    /** Without the bean that the model of the tests names. */
    @Test
    void doesNotStartOnAModelThatTheCodeDoesNotFit() {
        var application =
                new SpringApplicationBuilder(EssaiDuMoteur.SansDelegue.class)
                        .web(WebApplicationType.NONE);

        assertThatThrownBy(() -> application.run(EssaiDuMoteur.Reglages.arguments()))
                .isInstanceOf(CablageDefectueux.class)
                .hasMessageContaining("le bean « publierEssaiDelegate » n’existe pas");
    }
}
