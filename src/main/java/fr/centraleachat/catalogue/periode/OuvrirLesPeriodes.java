package fr.centraleachat.catalogue.periode;

import fr.centraleachat.common.Rythme;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Opens by itself the period of each reconduction whose day came, unless it was refused, or was to
 * be decided and was not. A marché that stopped once goes no further.
 */
@Component
public class OuvrirLesPeriodes {

    private static final int A_LA_FOIS = 500;

    private final JdbcClient jdbc;
    private final OuvertureDUnePeriode ouverture;
    private final Clock horloge;

    OuvrirLesPeriodes(JdbcClient jdbc, OuvertureDUnePeriode ouverture, Clock horloge) {
        this.jdbc = jdbc;
        this.ouverture = ouverture;
        this.horloge = horloge;
    }

    /**
     * @return how many periods this node opened
     */
    @Scheduled(fixedDelayString = Rythme.MINUTE, initialDelayString = "PT55S")
    public int ouvrir() {
        var jour = LocalDate.now(horloge);
        return attendues(jour).stream().mapToInt(marche -> ouverture.ouvrir(marche, jour)).sum();
    }

    private List<String> attendues(LocalDate jour) {
        return jdbc.sql(
                        """
                        select distinct r.marche from app.reconduction r
                        where r.periode is null and r.debut <= :jour
                            and (r.decision = 'RECONDUIT'
                                or r.decision is null and r.mode = 'TACITE')
                            and not exists (select from app.reconduction x
                                where x.marche = r.marche and x.rang < r.rang
                                    and (x.decision = 'NON_RECONDUIT'
                                        or x.decision is null and x.mode = 'EXPRESSE'))
                        order by r.marche limit :nombre""")
                .param("jour", jour)
                .param("nombre", A_LA_FOIS)
                .query(String.class)
                .list();
    }
}
