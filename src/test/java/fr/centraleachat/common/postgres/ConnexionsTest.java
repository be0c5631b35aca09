package fr.centraleachat.common.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** However many act at once, none waits for a connection that only the others could give back. */
@EssaiSpring
class ConnexionsTest {

    private static final int HORLOGE = 1;
    private static final int PRESENCE = 1;

    @Autowired Environment reglages;

    @Test
    void leaveOneMoreThanThereAreThreads() {
        int fils =
                entier("server.tomcat.threads.max")
                        + entier("camunda.bpm.job-execution.max-pool-size")
                        + entier("spring.task.execution.pool.max-size")
                        + HORLOGE;

        assertThat(entier("spring.datasource.hikari.maximum-pool-size"))
                .isGreaterThan(fils + PRESENCE);
    }

    private int entier(String nom) {
        return reglages.getRequiredProperty(nom, Integer.class);
    }
}
