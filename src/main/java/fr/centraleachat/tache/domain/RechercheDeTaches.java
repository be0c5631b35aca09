package fr.centraleachat.tache.domain;

import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.raci.Lettre;
import fr.centraleachat.tache.CompteDeTaches;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open tasks that reach the caller, in one query. Each habilitation is one scan of the index of
 * the open offres; a relay is another.
 */
@Service
@Transactional(readOnly = true)
public class RechercheDeTaches implements CompteDeTaches {

    private static final int TAILLE_MAXIMALE = 200;

    /** One row a task, with the strongest letter of the caller. */
    private static final String MIENNES =
            """
            with offertes as (
                select o.tache, o.lettre, o.actionnable from %s
                join app.tache_offre o on o.ouverte and o.fonction = h.fonction
                    and (h.adherent = '*' or o.adherent = h.adherent)
                    and (o.service is null or h.service is null or o.service = h.service)
                where o.lettre <> 'I'
                union all
                select o.tache, o.lettre, o.actionnable from app.tache_offre o
                where o.ouverte and o.relais = :moi
            ), miennes as (
                select tache, bool_or(actionnable) as actionnable,
                    min(position(lettre in 'ARC')) as rang
                from offertes group by tache
            )"""
                    .formatted(Portefeuille.TABLE);

    private static final String FILTRE =
            """
             from miennes m join app.tache t on t.id = m.tache and t.terminee_le is null
            where substring('ARC', m.rang, 1) = any (:lettres)
                and (cast(:procedure as text) is null or t.procedure = :procedure)
                and (cast(:phase as text) is null or t.phase = :phase)
                and (cast(:adherent as text) is null or t.adherent = :adherent)
                and (cast(:avant as date) is null or t.echeance < :avant)
                and (cast(:prise as text) is null
                    or :prise in ('MOI', 'MOI_OU_LIBRE') and t.prise_par = :moi
                    or :prise in ('LIBRE', 'MOI_OU_LIBRE') and t.prise_par is null
                    or :prise = 'AUTRE' and t.prise_par <> :moi)""";

    private static final String LIGNES =
            """
             select t.id, t.code, t.libelle, t.activite as activite_raci,
                substring('ARC', m.rang, 1) as lettre, t.procedure, t.lot, t.support, t.phase,
                t.adherent, t.creee_le, t.echeance, t.prise_par, m.actionnable""";

    private final JdbcClient jdbc;
    private final AgentCourant agent;
    private final Clock horloge;

    RechercheDeTaches(JdbcClient jdbc, AgentCourant agent, Clock horloge) {
        this.jdbc = jdbc;
        this.agent = agent;
        this.horloge = horloge;
    }

    public PageDeTaches chercher(CriteresDeTaches criteres, TriDeTaches tri, int page, int taille) {
        int lignes = Math.max(1, Math.min(taille, TAILLE_MAXIMALE));
        int rang = Math.max(0, page);
        var sql = MIENNES + LIGNES + FILTRE + " order by " + tri.sql() + " limit :n offset :debut";
        var contenu =
                poser(jdbc.sql(sql), criteres)
                        .param("n", lignes)
                        .param("debut", (long) rang * lignes)
                        .query(LigneDeTache.class)
                        .list();
        long total =
                contenu.size() < lignes && (rang == 0 || !contenu.isEmpty())
                        ? (long) rang * lignes + contenu.size()
                        : compter(criteres);
        return new PageDeTaches(contenu, rang, lignes, total);
    }

    private long compter(CriteresDeTaches criteres) {
        return poser(jdbc.sql(MIENNES + " select count(*)" + FILTRE), criteres)
                .query(Long.class)
                .single();
    }

    @Override
    public Compte compter() {
        var sql =
                MIENNES
                        + " select count(*)::int as ouvertes,"
                        + " (count(*) filter (where t.echeance < :jour))::int as en_retard"
                        + FILTRE
                        + " and m.actionnable";
        return poser(jdbc.sql(sql), CriteresDeTaches.tous())
                .param("jour", LocalDate.now(horloge))
                .query(Compte.class)
                .single();
    }

    private StatementSpec poser(StatementSpec requete, CriteresDeTaches criteres) {
        return new Portefeuille(agent.habilitations())
                .poser(requete)
                .param("moi", agent.identifiant())
                .param(
                        "lettres",
                        criteres.lettres().stream().map(Lettre::name).toArray(String[]::new))
                .param("procedure", criteres.procedure())
                .param("phase", criteres.phase())
                .param("adherent", criteres.adherent())
                .param("avant", criteres.echeanceAvant())
                .param("prise", criteres.prise() == null ? null : criteres.prise().name());
    }
}
