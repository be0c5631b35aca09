package fr.centraleachat.catalogue.consommation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which period of a marché a day belongs to, and what is left to attribute there. */
@Component
public class PeriodesDuMarche {

    private final JdbcClient jdbc;

    PeriodesDuMarche(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for a day on which the marché does not run, or has no ceiling. */
    public Optional<PeriodeEnVue> du(String marche, LocalDate jour) {
        return jdbc.sql(
                        """
                        select rang, debut, fin, unite, maximum,
                            maximum - attribue - hors_quota as a_repartir
                        from app.periode_de_marche
                        where marche = :marche and debut <= :jour and fin > :jour""")
                .param("marche", marche)
                .param("jour", jour)
                .query(PeriodeEnVue.class)
                .optional();
    }
}
