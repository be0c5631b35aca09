package fr.centraleachat.catalogue.flux;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers the facts that are committed. One reader at a time holds the only row, until its own
 * commit: a number that can be read has all those before it readable too, whatever the order in
 * which the writers commit.
 */
@Component
class NumerotationDesFaits {

    /** So that a reader waits for no more than that; those that follow number the rest. */
    private static final int A_LA_FOIS = 1000;

    private final JdbcClient jdbc;
    private final Clock horloge;

    NumerotationDesFaits(JdbcClient jdbc, Clock horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void numeroter() {
        if (!aNumeroter()) {
            return;
        }
        jdbc.sql("select derniere from app.numerotation_des_faits for update")
                .query(Long.class)
                .single();
        direLesFins();
        jdbc.sql(
                        """
                        with faits as (
                            select id, row_number() over (order by id) as rang
                            from app.fait_du_catalogue where position is null
                            order by id limit :nombre),
                        numerotes as (
                            update app.fait_du_catalogue f
                            set position = n.derniere + faits.rang, le = :le
                            from faits, app.numerotation_des_faits n
                            where f.id = faits.id and f.position is null
                            returning f.position)
                        update app.numerotation_des_faits
                        set derniere = (select max(position) from numerotes)
                        where exists (select 1 from numerotes)""")
                .param("nombre", A_LA_FOIS)
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Most readings find nothing new: they wait for nobody. */
    private boolean aNumeroter() {
        return jdbc.sql(
                        """
                        select exists (select 1 from app.fait_du_catalogue where position is null)
                            or exists (select 1 from app.numerotation_des_faits
                                where fins_jusqu_au is null or fins_jusqu_au < :jour)""")
                .param("jour", jour())
                .query(Boolean.class)
                .single();
    }

    /** The end is excluded: that day, the marché is over. */
    private void direLesFins() {
        jdbc.sql(
                        """
                        insert into app.fait_du_catalogue (marche, genre, fin)
                        select m.reference, 'FIN', m.fin
                        from app.marche_mutualise m, app.numerotation_des_faits n
                        where m.fin > n.fins_jusqu_au and m.fin <= :jour
                        order by m.fin, m.reference""")
                .param("jour", jour())
                .update();
        jdbc.sql(
                        """
                        update app.numerotation_des_faits set fins_jusqu_au = :jour
                        where fins_jusqu_au is null or fins_jusqu_au < :jour""")
                .param("jour", jour())
                .update();
    }

    private LocalDate jour() {
        return LocalDate.now(horloge);
    }
}
