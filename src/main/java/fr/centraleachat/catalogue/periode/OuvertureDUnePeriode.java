package fr.centraleachat.catalogue.periode;

import fr.centraleachat.catalogue.alerte.Alertes;
import fr.centraleachat.catalogue.alerte.GenreDAlerte;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the period of a reconduction under the lock of its marché: a second node that comes
 * afterwards finds it open.
 */
@Component
class OuvertureDUnePeriode {

    private final JdbcClient jdbc;
    private final ReconductionRepository reconductions;
    private final Alertes alertes;

    OuvertureDUnePeriode(JdbcClient jdbc, ReconductionRepository reconductions, Alertes alertes) {
        this.jdbc = jdbc;
        this.reconductions = reconductions;
        this.alertes = alertes;
    }

    /**
     * Those whose day came, one after the other.
     *
     * @return how many
     */
    @Transactional
    public int ouvrir(String marche, LocalDate jour) {
        reconductions.tenir(marche);
        int ouvertes = 0;
        for (var r = suivante(marche, jour); r.isPresent(); r = suivante(marche, jour)) {
            int rang = inserer(marche, r.get());
            alertes.clorePeriode(marche, rang - 1);
            alertes.eteindre(marche, GenreDAlerte.RECONDUCTION, String.valueOf(r.get()));
            ouvertes++;
        }
        return ouvertes;
    }

    /** The first that is not open, when it is to be. */
    private Optional<Integer> suivante(String marche, LocalDate jour) {
        return jdbc.sql(
                        """
                        select rang from (select * from app.reconduction
                            where marche = ? and periode is null order by rang limit 1) r
                        where debut <= ? and (decision = 'RECONDUIT'
                            or decision is null and mode = 'TACITE')""")
                .params(marche, jour)
                .query(Integer.class)
                .optional();
    }

    /** In the unit of the period before; the marché runs until its end. */
    private int inserer(String marche, int reconduction) {
        return jdbc.sql(
                        """
                        with nouvelle as (
                            insert into app.periode_de_marche
                                (marche, rang, debut, fin, unite, nom_unite, minimum, maximum)
                            select r.marche, p.rang + 1, r.debut, r.fin, p.unite, p.nom_unite,
                                r.minimum, r.maximum
                            from app.reconduction r join lateral (
                                select * from app.periode_de_marche
                                where marche = r.marche order by rang desc limit 1) p on true
                            where r.marche = :marche and r.rang = :rang
                            returning id, rang, fin),
                        ouverte as (update app.reconduction set periode = (select id from nouvelle)
                            where marche = :marche and rang = :rang),
                        prolonge as (update app.marche_mutualise
                            set fin = greatest(fin, (select fin from nouvelle))
                            where reference = :marche)
                        select rang from nouvelle""")
                .param("marche", marche)
                .param("rang", reconduction)
                .query(Integer.class)
                .single();
    }
}
