package fr.centraleachat.catalogue.adhesion;

import fr.centraleachat.common.Periode;
import fr.centraleachat.organisation.ModaliteDAdhesion;
import fr.centraleachat.organisation.ServiceCommun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the barème: one is ended, none is rewritten; two never price one day twice. */
@Repository
class BaremeRepository {

    private final JdbcClient jdbc;

    BaremeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LigneDeBareme> toutes() {
        return jdbc.sql(
                        """
                        select * from app.bareme_de_contribution
                        order by service_commun, modalite, mode, population_min nulls first, debut""")
                .query(BaremeRepository::lire)
                .list();
    }

    /** False when another row prices one of its days. */
    boolean ajouter(LigneDeBareme ligne, String par, Instant le) {
        return jdbc.sql(
                                """
                                insert into app.bareme_de_contribution (service_commun, modalite,
                                    mode, population_min, population_max, montant, debut, fin,
                                    source, par, le)
                                values (:service, :modalite, :mode, :min, :max, :montant, :debut,
                                    :fin, :source, :par, :le) on conflict do nothing""")
                        .param("service", ligne.service().name())
                        .param("modalite", ligne.modalite().name())
                        .param("mode", ligne.mode().name())
                        .param("min", ligne.populationMin())
                        .param("max", ligne.populationMax())
                        .param("montant", ligne.montant())
                        .param("debut", ligne.periode().debut())
                        .param("fin", ligne.periode().fin())
                        .param("source", ligne.source())
                        .param("par", par)
                        .param("le", le.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False when it ends already, or begins later. */
    boolean terminer(long id, LocalDate fin) {
        return jdbc.sql(
                                """
                                update app.bareme_de_contribution set fin = :fin
                                where id = :id and debut < :fin and fin is null""")
                        .param("id", id)
                        .param("fin", fin)
                        .update()
                == 1;
    }

    private static LigneDeBareme lire(ResultSet l, int numero) throws SQLException {
        return new LigneDeBareme(
                l.getLong("id"),
                ServiceCommun.valueOf(l.getString("service_commun")),
                ModaliteDAdhesion.valueOf(l.getString("modalite")),
                ModeDeContribution.valueOf(l.getString("mode")),
                l.getObject("population_min", Integer.class),
                l.getObject("population_max", Integer.class),
                l.getBigDecimal("montant"),
                new Periode(
                        l.getObject("debut", LocalDate.class), l.getObject("fin", LocalDate.class)),
                l.getString("source"));
    }
}
