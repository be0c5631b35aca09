package fr.centraleachat.passation.domain.marche;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** When the marchés that were notified end: their duration runs from the notification. */
@Repository
@Transactional(readOnly = true)
public class FinsDeMarche {

    private static final String NOTIFIES =
            """
            select m.procedure, m.lot, m.id_marche, l.objet, p.type as forme, m.acheteur,
                p.adherent_instructeur as instructeur, m.date_notification, l.duree_mois
            from app.marche m
            join app.lot l on l.procedure = m.procedure and l.numero = m.lot
            join app.procedure p on p.numero = m.procedure
            where m.date_notification is not null and l.duree_mois is not null
            """;

    private final JdbcClient base;

    FinsDeMarche(JdbcClient base) {
        this.base = base;
    }

    /** Those that the caller may see and that still run that day, the first to end first. */
    public List<MarcheEnCours> enCours(LocalDate jour) {
        return base.sql(NOTIFIES).query(MarcheEnCours.class).list().stream()
                .filter(marche -> !marche.fin().isBefore(jour))
                .sorted(Comparator.comparing(MarcheEnCours::fin))
                .toList();
    }

    /** Of a procédure, the first of its marchés to end; empty when none was notified. */
    public Optional<LocalDate> premiere(String procedure) {
        return base
                .sql(NOTIFIES + " and m.procedure = ?")
                .param(procedure)
                .query(MarcheEnCours.class)
                .list()
                .stream()
                .map(MarcheEnCours::fin)
                .min(Comparator.naturalOrder());
    }
}
