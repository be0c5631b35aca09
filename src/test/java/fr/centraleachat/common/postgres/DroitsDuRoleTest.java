package fr.centraleachat.common.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two roles on a real server, with one table that the owner made. */
class DroitsDuRoleTest {

    private static BaseEmbarquee base;

    @BeforeAll
    static void creerUneTable() {
        base = BaseEmbarquee.demarrer(new ReglagesDeBase(Path.of("target/essai"), "essai", true));
        var proprietaire = new JdbcTemplate(source(BaseEmbarquee.PROPRIETAIRE));
        proprietaire.execute("create schema app");
        proprietaire.execute("create schema camunda");
        proprietaire.execute("create table app.essai (id int)");
        proprietaire.execute("grant usage on schema app, camunda to " + BaseEmbarquee.APPLICATION);
    }

    @AfterAll
    static void arreter() throws Exception {
        base.arreter();
    }

    @Test
    void acceptsARoleThatOnlyReadsAndWrites() {
        var droits = new DroitsDuRole(source(BaseEmbarquee.APPLICATION));

        assertThatCode(droits::afterSingletonsInstantiated).doesNotThrowAnyException();
    }

    @Test
    void refusesTheStartAsTheOwner() {
        var droits = new DroitsDuRole(source(BaseEmbarquee.PROPRIETAIRE));

        assertThatThrownBy(droits::afterSingletonsInstantiated)
                .hasMessageContainingAll(
                        "may create in the schema app",
                        "may create in the schema camunda",
                        "owns app.essai");
    }

    @Test
    void refusesARoleThatRowLevelSecurityDoesNotBound() {
        assertThat(DroitsDuRole.exces(source("postgres")))
                .contains("is a superuser or bypasses row-level security");
    }

    private static DriverManagerDataSource source(String role) {
        return new DriverManagerDataSource(base.url(), role, "");
    }
}
