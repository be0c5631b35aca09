package fr.centraleachat.catalogue.recours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** A row of the table, with the objet of its marché. */
final class LectureDeRecours {

    private LectureDeRecours() {}

    static Recours lire(ResultSet l, int rang) throws SQLException {
        return new Recours(
                l.getObject("id", UUID.class),
                l.getString("numero"),
                l.getString("marche"),
                l.getString("objet"),
                l.getString("adherent"),
                EtatDeRecours.valueOf(l.getString("etat")),
                l.getObject("debut_demande", LocalDate.class),
                l.getObject("debut", LocalDate.class),
                l.getObject("fin", LocalDate.class),
                l.getBigDecimal("besoin"),
                l.getBigDecimal("quota_demande"),
                l.getBigDecimal("quota"),
                l.getObject("periode", Integer.class),
                actes(l),
                l.getString("demande_par"),
                instant(l, "demande_le"),
                l.getString("motif"),
                l.getString("decide_par"),
                instant(l, "decide_le"),
                l.getObject("certificat", UUID.class),
                instant(l, "quota_rendu_le"));
    }

    private static Set<ActeDelegue> actes(ResultSet l) throws SQLException {
        var actes = EnumSet.noneOf(ActeDelegue.class);
        Arrays.stream((String[]) l.getArray("actes_a_la_centrale").getArray())
                .map(ActeDelegue::valueOf)
                .forEach(actes::add);
        return actes;
    }

    private static Instant instant(ResultSet l, String colonne) throws SQLException {
        var moment = l.getObject(colonne, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
