package fr.centraleachat.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

class DemarrageRefuseTest {

    /** Without the bean that the model of the tests names. */
    @Test
    void doesNotOpenItsPortOnAModelThatTheCodeDoesNotFit() {
        var ports = new ArrayList<Integer>();
        ApplicationListener<WebServerInitializedEvent> ouverture =
                e -> ports.add(e.getWebServer().getPort());
        var application =
                new SpringApplicationBuilder(EssaiDuMoteur.SansDelegue.class)
                        .web(WebApplicationType.SERVLET)
                        .properties("server.port=0")
                        .listeners(ouverture);

        assertThatThrownBy(() -> application.run(EssaiDuMoteur.Reglages.arguments()))
                .rootCause()
                .isInstanceOf(CablageDefectueux.class)
                .hasMessageContaining("le bean « publierEssaiDelegate » n’existe pas");
        assertThat(ports).isEmpty();
    }
}
