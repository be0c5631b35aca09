package fr.centraleachat.common.postgres;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabiliteTest {

    @Test
    void keepsItsDataOnTheDisk(@TempDir Path dossier) throws Exception {
        var base =
                BaseEmbarquee.demarrer(new ReglagesDeBase(dossier.resolve("pg"), "essai", false));
        try {
            assertThatCode(base::exigerDurabilite).doesNotThrowAnyException();
        } finally {
            base.arreter();
        }
    }

    /** The server of the tests is as fast as the library makes it: without fsync. */
    @Test
    void refusesAServerThatMightLoseThem(@TempDir Path dossier) throws Exception {
        var base = BaseEmbarquee.demarrer(new ReglagesDeBase(dossier, "essai", true));
        try {
            assertThatThrownBy(base::exigerDurabilite).hasMessageContaining("fsync is off");
        } finally {
            base.arreter();
        }
    }
}
