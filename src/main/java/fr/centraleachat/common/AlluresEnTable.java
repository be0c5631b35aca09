package fr.centraleachat.common;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The paces that were set, on a connection of their own: nothing of the application runs yet. */
record AlluresEnTable(Connection base) {

    static final String LIRE = "select depuis, vecu, facteur from app.allure_de_l_horloge";

    /** Two nodes that start together set it once. */
    void verrouiller() throws SQLException {
        try (var ordre = base.createStatement()) {
            ordre.execute("lock table app.allure_de_l_horloge in exclusive mode");
        }
    }

    Allures lire() throws SQLException {
        List<Allure> lues = new ArrayList<>();
        try (var ordre = base.createStatement();
                var lignes = ordre.executeQuery(LIRE)) {
            while (lignes.next()) {
                lues.add(
                        new Allure(
                                lignes.getObject("depuis", OffsetDateTime.class).toInstant(),
                                lignes.getObject("vecu", OffsetDateTime.class).toInstant(),
                                lignes.getInt("facteur")));
            }
        }
        return new Allures(lues);
    }

    void ajouter(Allure allure) throws SQLException {
        try (var ordre =
                base.prepareStatement("insert into app.allure_de_l_horloge values (?, ?, ?)")) {
            ordre.setObject(1, allure.depuis().atOffset(ZoneOffset.UTC));
            ordre.setObject(2, allure.vecu().atOffset(ZoneOffset.UTC));
            ordre.setInt(3, allure.facteur());
            ordre.executeUpdate();
        }
    }
}
