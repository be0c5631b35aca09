package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.delai.DossierARelancer;
import fr.centraleachat.delai.DossiersARelancer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The marchés that end, and the procédures that are prepared for a day. */
@Component
class MarchesARelancer implements DossiersARelancer {

    private static final String PREPAREES =
            """
            select numero as cle, numero || ', ' || objet as libelle,
                date_notification_souhaitee as notification, cast(null as date) as fin_de_marche,
                type as procedure, acheteur, adherent_instructeur as instructeur
            from app.procedure
            where etat = 'EN_COURS' and dlro is null and date_notification_souhaitee >= ?
                and type in ('MAPA', 'AOO')
            order by date_notification_souhaitee, numero
            """;

    private final FinsDeMarche fins;
    private final JdbcClient base;

    MarchesARelancer(FinsDeMarche fins, JdbcClient base) {
        this.fins = fins;
        this.base = base;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DossierARelancer> depuis(LocalDate jour) {
        var marches = fins.enCours(jour).stream().map(MarchesARelancer::marche);
        var preparees =
                base.sql(PREPAREES).param(jour).query(DossierARelancer.class).list().stream();
        return Stream.concat(marches, preparees).toList();
    }

    private static DossierARelancer marche(MarcheEnCours marche) {
        return new DossierARelancer(
                marche.procedure() + "/" + marche.lot(),
                marche.idMarche() + ", " + marche.objet(),
                null,
                marche.fin(),
                marche.forme(),
                marche.acheteur(),
                marche.instructeur());
    }
}
