package fr.centraleachat.courriel.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The courriels that wait, each taken by one node. */
@Repository
@Transactional
class FileDEnvoi {

    private static final String PRENDRE =
            """
            update app.courriel set etat = 'EN_COURS', en_cours_depuis = :le,
                tentatives = tentatives + 1, essais = essais + 1
            where id = (
                select id from app.courriel where etat = 'A_ENVOYER' and prochaine <= :le
                order by prochaine, id limit 1 for update skip locked)
            returning id, tentatives, essais, destinataire, adresse, objet, texte""";

    private static final RowMapper<CourrielAPorter> COURRIEL =
            (ligne, rang) ->
                    new CourrielAPorter(
                            ligne.getObject("id", UUID.class),
                            ligne.getInt("tentatives"),
                            ligne.getInt("essais"),
                            ligne.getString("destinataire"),
                            ligne.getString("adresse"),
                            ligne.getString("objet"),
                            ligne.getString("texte"),
                            List.of());

    private final JdbcClient jdbc;

    FileDEnvoi(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next one that is due; that it is taken is committed before it is sent. */
    public Optional<CourrielAPorter> prendre(Instant le) {
        var pris = jdbc.sql(PRENDRE).param("le", utc(le)).query(COURRIEL).optional();
        pris.ifPresent(c -> ouvrirLaTentative(c, le));
        return pris.map(this::avecSesPieces);
    }

    private void ouvrirLaTentative(CourrielAPorter c, Instant le) {
        jdbc.sql(
                        "insert into app.courriel_tentative (courriel, rang, adresse, le)"
                                + " values (?, ?, ?, ?)")
                .params(c.id(), c.tentative(), c.adresse(), utc(le))
                .update();
    }

    private CourrielAPorter avecSesPieces(CourrielAPorter c) {
        var pieces =
                jdbc.sql(
                                "select nom, type, contenu from app.courriel_piece"
                                        + " where courriel = ? order by rang")
                        .param(c.id())
                        .query(PieceJointe.class)
                        .list();
        return new CourrielAPorter(
                c.id(),
                c.tentative(),
                c.essais(),
                c.destinataire(),
                c.adresse(),
                c.objet(),
                c.texte(),
                pieces);
    }

    /** An answer that comes late settles an uncertain sending, unless somebody did before. */
    public void conclure(CourrielAPorter c, Reponse reponse, Suite suite, Instant le) {
        jdbc.sql(
                        "update app.courriel_tentative set issue = ?, reponse = ?"
                                + " where courriel = ? and rang = ?")
                .params(reponse.issue().name(), reponse.texte(), c.id(), c.tentative())
                .update();
        jdbc.sql(
                        """
                        update app.courriel set etat = :etat, prochaine = :prochaine,
                            detail = :detail, en_cours_depuis = null, fini_le = :le,
                            rapport_du = lettre is not null and :etat <> 'A_ENVOYER',
                            envoye_le = case when :etat = 'ENVOYE' then cast(:le as timestamptz) end
                        where id = :id and tentatives = :tentative
                            and etat in ('EN_COURS', 'INCERTAIN')""")
                .param("etat", suite.etat().name())
                .param("prochaine", suite.prochaine() == null ? null : utc(suite.prochaine()))
                .param("detail", reponse.texte())
                .param("le", utc(le))
                .param("id", c.id())
                .param("tentative", c.tentative())
                .update();
    }

    /** Whoever took these never said how it ended: they may have left, or not. */
    public int declarerIncertains(Instant prisAvant) {
        return jdbc.sql(
                        """
                        update app.courriel set etat = 'INCERTAIN', en_cours_depuis = null,
                            fini_le = en_cours_depuis, rapport_du = lettre is not null,
                            detail = 'L’application s’est arrêtée pendant l’envoi.'
                        where etat = 'EN_COURS' and en_cours_depuis < ?""")
                .param(utc(prisAvant))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
