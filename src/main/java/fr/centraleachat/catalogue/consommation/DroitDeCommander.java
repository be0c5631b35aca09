package fr.centraleachat.catalogue.consommation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may order on a marché: its acheteur, and those who were identified at the publication
 * (R2162-6) once their recours is agreed.
 */
@Component
class DroitDeCommander {

    private static final String LIRE =
            """
            select coalesce(m.acheteur = :adherent, false) as acheteur,
                exists (select 1 from app.beneficiaire_de_marche b
                    where b.marche = m.reference and b.adherent = :adherent) as identifie,
                r.id is not null as membre,
                coalesce('COMMANDE' = any(r.actes_a_la_centrale), false) as delegue
            from app.marche_mutualise m
            left join app.recours r on r.marche = m.reference and r.adherent = :adherent
                and r.etat = 'ACCORDE' and r.debut <= :jour
                and coalesce(r.fin, :jour + 1) > :jour
            where m.reference = :marche""";

    private final JdbcClient jdbc;
    private final Clock horloge;

    DroitDeCommander(JdbcClient jdbc, Clock horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /** Nothing for a marché that is not there. */
    TitreDeCommander lire(String marche, String adherent) {
        return jdbc.sql(LIRE)
                .param("marche", marche)
                .param("adherent", adherent)
                .param("jour", LocalDate.now(horloge))
                .query(TitreDeCommander.class)
                .optional()
                .orElse(TitreDeCommander.AUCUN);
    }
}
