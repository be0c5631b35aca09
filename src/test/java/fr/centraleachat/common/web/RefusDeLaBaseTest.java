package fr.centraleachat.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database breaks off is told as it is, never as a fault of the application. */
class RefusDeLaBaseTest {

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "23505", "23P01"})
    void isAConflictWhenSomebodyWasFaster(String etat) {
        assertThat(statut(new IllegalStateException(new SQLException("", etat)))).isEqualTo(409);
    }

    @Test
    void asksToComeBackWhenThereIsNoConnectionLeft() {
        var epuise = new SQLTransientConnectionException("Connection is not available");

        assertThat(statut(new IllegalStateException(epuise))).isEqualTo(503);
    }

    @Test
    void hidesNoFaultOfOurs() {
        assertThat(RefusDeLaBase.probleme(new SQLException("", "23514"))).isEmpty();
        assertThat(RefusDeLaBase.probleme(new IllegalStateException("bug"))).isEmpty();
    }

    private static int statut(Exception e) {
        return RefusDeLaBase.probleme(e).orElseThrow().getStatus();
    }
}
