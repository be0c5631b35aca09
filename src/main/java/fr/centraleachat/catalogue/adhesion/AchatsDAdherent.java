package fr.centraleachat.catalogue.adhesion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an adhérent bought through the centrale, and what it may still join. */
@Service
@Transactional(readOnly = true)
public class AchatsDAdherent {

    private final JdbcClient jdbc;
    private final Clock horloge;

    AchatsDAdherent(JdbcClient jdbc, Clock horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /** The last first. */
    public List<CommandeDAdherent> dernieres(String adherent, int nombre) {
        return jdbc.sql(
                        """
                        select p.marche, m.objet, e.libelle, e.montant, p.unite, e.le,
                            exists (select 1 from app.ecriture a
                                where a.periode = e.periode and a.annule = e.rang) as annulee
                        from app.ecriture e join app.periode_de_marche p on p.id = e.periode
                        join app.marche_mutualise m on m.reference = p.marche
                        where e.adherent = :adherent and e.genre = 'ENGAGEMENT'
                        order by e.le desc, e.periode, e.rang desc limit :nombre""")
                .param("adherent", adherent)
                .param("nombre", nombre)
                .query(AchatsDAdherent::lire)
                .list();
    }

    /** Marchés in progress for which it was identified and that it has not joined nor asked for. */
    public List<MarcheARejoindre> aRejoindre(String adherent, int nombre) {
        return jdbc.sql(
                        """
                        select m.reference, m.objet, m.fin from app.marche_mutualise m
                        join app.beneficiaire_de_marche b on b.marche = m.reference
                        where b.adherent = :adherent and m.acheteur is distinct from :adherent
                            and (m.fin is null or m.fin > :jour)
                            and not exists (select 1 from app.recours r
                                where r.marche = m.reference and r.adherent = :adherent
                                    and r.etat in ('DEMANDE', 'ACCORDE')
                                    and (r.fin is null or r.fin > :jour))
                        order by m.fin nulls last, m.reference limit :nombre""")
                .param("adherent", adherent)
                .param("jour", LocalDate.now(horloge))
                .param("nombre", nombre)
                .query(MarcheARejoindre.class)
                .list();
    }

    private static CommandeDAdherent lire(ResultSet l, int numero) throws SQLException {
        return new CommandeDAdherent(
                l.getString("marche"),
                l.getString("objet"),
                l.getString("libelle"),
                l.getBigDecimal("montant"),
                l.getString("unite"),
                l.getBoolean("annulee"),
                l.getObject("le", OffsetDateTime.class).toInstant());
    }

    /**
     * A marché that it may ask to join.
     *
     * @param fin excluded, null when unknown
     */
    public record MarcheARejoindre(String reference, String objet, LocalDate fin) {}
}
