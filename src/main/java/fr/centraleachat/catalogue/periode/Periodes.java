package fr.centraleachat.catalogue.periode;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The periods of a marché and the reconductions that it foresees, in their order. */
@Service
@Transactional(readOnly = true)
public class Periodes {

    private final JdbcClient jdbc;

    Periodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PeriodeDuMarche> de(String marche) {
        return jdbc.sql(
                        """
                        select id, rang, debut, fin, unite, nom_unite, minimum, maximum, engage,
                            constate
                        from app.periode_de_marche where marche = ? order by rang""")
                .param(marche)
                .query(PeriodeDuMarche.class)
                .list();
    }

    public List<Reconduction> reconductions(String marche) {
        return jdbc.sql("select * from app.reconduction where marche = ? order by rang")
                .param(marche)
                .query(LectureDesReconductions::lire)
                .list();
    }
}
