package fr.centraleachat.delai.suivi;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From what one forecasts, as it was chosen: each choice is a row more. */
@Repository
class ChoixDeBaseRepository {

    private final JdbcClient jdbc;

    ChoixDeBaseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the procédure, else the common one; empty when nobody chose. */
    Optional<ChoixDeBase> enVigueur(String numero) {
        return jdbc.sql(
                        """
                        select * from (
                            (select * from app.choix_de_base where numero = :numero
                                order by id desc limit 1)
                            union all
                            (select * from app.choix_de_base where numero is null
                                order by id desc limit 1)) c
                        where base is not null order by numero nulls last limit 1""")
                .param("numero", numero)
                .query(ChoixDeBase.class)
                .optional();
    }

    /** The latest first; of every procédure without numero. */
    List<ChoixDeBase> histoire(String numero) {
        return jdbc.sql(
                        """
                        select * from app.choix_de_base
                        where numero is not distinct from :numero order by id desc""")
                .param("numero", numero, java.sql.Types.VARCHAR)
                .query(ChoixDeBase.class)
                .list();
    }

    void choisir(ChoixDeBase choix, Instant le) {
        jdbc.sql(
                        """
                        insert into app.choix_de_base (numero, base, motif, auteur, choisi_le)
                        values (:numero, :base, :motif, :auteur, :le)""")
                .param("numero", choix.numero())
                .param("base", choix.base() == null ? null : choix.base().name())
                .param("motif", choix.motif())
                .param("auteur", choix.auteur())
                .param("le", le.atOffset(ZoneOffset.UTC))
                .update();
    }
}
