package fr.centraleachat.catalogue.periode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A row of {@code app.reconduction}. */
final class LectureDesReconductions {

    private LectureDesReconductions() {}

    static Reconduction lire(ResultSet l, int n) throws SQLException {
        var decision = l.getString("decision");
        var decidee = l.getObject("decidee_le", OffsetDateTime.class);
        return new Reconduction(
                l.getInt("rang"),
                ModeDeReconduction.valueOf(l.getString("mode")),
                l.getObject("debut", LocalDate.class),
                l.getObject("fin", LocalDate.class),
                l.getInt("preavis_mois"),
                l.getObject("limite", LocalDate.class),
                l.getBigDecimal("minimum"),
                l.getBigDecimal("maximum"),
                decision == null ? null : Decision.valueOf(decision),
                l.getString("motif"),
                l.getString("decidee_par"),
                decidee == null ? null : decidee.toInstant(),
                l.getObject("periode", Long.class));
    }
}
