package fr.centraleachat.catalogue.alerte;

import fr.centraleachat.common.Formats;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reconductions whose last day to decide comes, and that nobody was told of. */
@Component
class ReconductionsADecider {

    private final JdbcClient jdbc;
    private final Parametres parametres;
    private final Formats formats;
    private final Clock horloge;

    ReconductionsADecider(JdbcClient jdbc, Parametres parametres, Formats formats, Clock horloge) {
        this.jdbc = jdbc;
        this.parametres = parametres;
        this.formats = formats;
        this.horloge = horloge;
    }

    List<NouvelleAlerte> dues() {
        var jour = LocalDate.now(horloge);
        return jdbc
                .sql(
                        """
                        select r.marche, r.rang, r.mode, r.limite from app.reconduction r
                        where r.decision is null and r.periode is null
                            and r.limite between :jour and :avant
                            and not exists (select from app.alerte_de_marche a
                                where a.marche = r.marche and a.genre = 'RECONDUCTION'
                                    and a.objet = r.rang::text)
                        order by r.marche, r.rang""")
                .param("jour", jour)
                .param("avant", jour.plusDays(parametres.entier("ALERTE_RECONDUCTION_JOURS", jour)))
                .query(ADecider.class)
                .list()
                .stream()
                .map(this::alerte)
                .toList();
    }

    private NouvelleAlerte alerte(ADecider r) {
        return new NouvelleAlerte(
                r.marche(),
                GenreDAlerte.RECONDUCTION,
                String.valueOf(r.rang()),
                null,
                "La reconduction n° %d se décide au plus tard le %s%s."
                        .formatted(
                                r.rang(),
                                formats.date(r.limite()),
                                "TACITE".equals(r.mode())
                                        ? " ; sans décision, le marché est reconduit"
                                        : " ; sans décision, le marché s’arrête"),
                "R2112-4",
                r.limite(),
                Set.of());
    }

    private record ADecider(String marche, int rang, String mode, LocalDate limite) {}
}
