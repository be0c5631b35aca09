package fr.centraleachat.catalogue.adhesion;

import fr.centraleachat.common.Periode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The conventions in the base, which refuses two that hold one day of an adhésion. */
@Repository
class ConventionRepository {

    private final JdbcClient jdbc;

    ConventionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last to take effect first. */
    List<Convention> de(String adherent) {
        return jdbc.sql(
                        """
                        select * from app.convention_d_adhesion where adherent = ?
                        order by debut desc, id desc""")
                .param(adherent)
                .query(ConventionRepository::lire)
                .list();
    }

    /** False when another convention holds one of its days. */
    boolean ajouter(long adhesion, NouvelleConvention c, String par, Instant le) {
        return jdbc.sql(
                                """
                                insert into app.convention_d_adhesion (adhesion, adherent,
                                    deliberation_adherent, deliberation_adherent_le,
                                    deliberation_adherent_piece, deliberation_metropole,
                                    deliberation_metropole_le, deliberation_metropole_piece,
                                    signee_le, piece, debut, fin, contribution_annuelle, par, le)
                                values (:adhesion, :adherent, :na, :la, :pa, :nm, :lm, :pm,
                                    :signee, :piece, :debut, :fin, :contribution, :par, :le)
                                on conflict do nothing""")
                        .param("adhesion", adhesion)
                        .param("adherent", c.adherent())
                        .param("na", c.deLAdherent().numero())
                        .param("la", c.deLAdherent().le())
                        .param("pa", c.deLAdherent().piece())
                        .param("nm", c.deLaMetropole().numero())
                        .param("lm", c.deLaMetropole().le())
                        .param("pm", c.deLaMetropole().piece())
                        .param("signee", c.signeeLe())
                        .param("piece", c.piece())
                        .param("debut", c.effet().debut())
                        .param("fin", c.effet().fin())
                        .param("contribution", c.contributionAnnuelle())
                        .param("par", par)
                        .param("le", le.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Convention lire(ResultSet l, int numero) throws SQLException {
        return new Convention(
                l.getLong("id"),
                l.getLong("adhesion"),
                deliberation(l, "deliberation_adherent"),
                deliberation(l, "deliberation_metropole"),
                l.getObject("signee_le", LocalDate.class),
                l.getObject("piece", UUID.class),
                new Periode(
                        l.getObject("debut", LocalDate.class), l.getObject("fin", LocalDate.class)),
                l.getBigDecimal("contribution_annuelle"));
    }

    private static Deliberation deliberation(ResultSet l, String colonne) throws SQLException {
        return new Deliberation(
                l.getString(colonne),
                l.getObject(colonne + "_le", LocalDate.class),
                l.getObject(colonne + "_piece", UUID.class));
    }
}
