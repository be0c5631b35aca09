package fr.centraleachat.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.CentraleAchatApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    private final ApplicationModules modules =
            ApplicationModules.of(CentraleAchatApplication.class);

    @Test
    void importOnlyTheRootOfTheModulesTheyAreAllowedToKnow() {
        modules.verify();
    }

    /** Canary: a module that nobody finds obeys every rule. */
    @Test
    void areThoseOfTheMap() {
        assertThat(modules.stream().map(m -> m.getIdentifier().toString()))
                .contains(
                        "common",
                        "workflow",
                        "reglementation",
                        "organisation",
                        "raci",
                        "delai",
                        "tache",
                        "document",
                        "passation",
                        "security",
                        "journal",
                        "courriel",
                        "pilotage",
                        "demonstration");
    }
}
