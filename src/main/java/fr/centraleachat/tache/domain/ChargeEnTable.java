package fr.centraleachat.tache.domain;

import fr.centraleachat.tache.ChargeDeTravail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the open tasks from the index of what is open. */
@Service
@Transactional(readOnly = true)
class ChargeEnTable implements ChargeDeTravail {

    private static final String FILTRE =
            """
             from app.tache where terminee_le is null
                and (cast(:fonction as text) is null or fonction = :fonction)
                and (cast(:adherent as text) is null or adherent = :adherent)
                and (cast(:prisePar as text) is null or prise_par = :prisePar)
                and (cast(:etat as text) is null
                    or :etat = 'EN_RETARD' and echeance < :jour
                    or :etat = 'LIBRES' and prise_par is null
                    or :etat = 'PRISES' and prise_par is not null)""";

    private final JdbcClient jdbc;
    private final Clock horloge;

    ChargeEnTable(JdbcClient jdbc, Clock horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    @Override
    public List<Part> parts() {
        return jdbc.sql(
                        """
                        select fonction, adherent, prise_par, count(*)::int as ouvertes,
                            (count(*) filter (where echeance < :jour))::int as en_retard
                        from app.tache where terminee_le is null
                        group by fonction, adherent, prise_par""")
                .param("jour", LocalDate.now(horloge))
                .query(Part.class)
                .list();
    }

    @Override
    public Page taches(Critere critere, int page, int taille) {
        int rang = Math.max(0, page);
        var lignes =
                poser(
                                "select *"
                                        + FILTRE
                                        + " order by echeance, id limit :n offset :debut",
                                critere)
                        .param("n", taille)
                        .param("debut", (long) rang * taille)
                        .query(Ligne.class)
                        .list();
        var total = poser("select count(*)" + FILTRE, critere).query(Long.class).single();
        return new Page(lignes, rang, taille, total);
    }

    private StatementSpec poser(String sql, Critere critere) {
        return jdbc.sql(sql)
                .param("fonction", critere.fonction() == null ? null : critere.fonction().name())
                .param("adherent", critere.adherent())
                .param("prisePar", critere.prisePar())
                .param("etat", critere.etat() == null ? null : critere.etat().name())
                .param("jour", LocalDate.now(horloge));
    }
}
