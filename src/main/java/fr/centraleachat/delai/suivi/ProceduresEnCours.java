package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.delai.GenreDeDetenteur;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The procédures that run, by how many days are left to the phase that presses most. */
@Repository
class ProceduresEnCours {

    private static final String ECHEANCE =
            "(v.ouverte_le at time zone 'Europe/Paris')::date + v.cible + v.suspendus";

    private final JdbcClient jdbc;

    ProceduresEnCours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PhaseEnRetard> enRetard(FiltreDeSuivi filtre, LocalDate jour, Suite apres, int combien) {
        var requete =
                """
                select r.*, p.ordre, p.libelle, t.detenteur, t.motif, t.debut as depuis
                from (select numero, adherent, phase, echeance, echeance - :jour as reste
                    from (select distinct on (s.numero) s.numero, s.adherent, v.phase,
                            %s as echeance
                        from app.suivi_de_phase v
                        join app.suivi_de_procedure s on s.numero = v.procedure
                        where v.fermee_le is null and %s
                        order by s.numero, echeance) pressante
                    where echeance < :jour and (echeance - :jour, numero) > (:reste, :apres)
                    order by reste, numero limit :combien) r
                join app.phase p on p.code = r.phase
                left join app.tranche t on t.procedure = r.numero and t.fin is null
                order by r.reste, r.numero"""
                        .formatted(ECHEANCE, FiltreDeSuivi.CONDITION);
        return suivre(requete, filtre, jour, apres, combien).query(ProceduresEnCours::lire).list();
    }

    List<Suite> toutes(FiltreDeSuivi filtre, LocalDate jour, Suite apres, int combien) {
        var requete =
                """
                select reste, numero from (
                    select s.numero, coalesce((select min(%s) from app.suivi_de_phase v
                        where v.procedure = s.numero and v.fermee_le is null) - :jour, 99999)
                        as reste
                    from app.suivi_de_procedure s
                    where s.terminee_le is null and %s) rangee
                where (reste, numero) > (:reste, :apres)
                order by reste, numero limit :combien"""
                        .formatted(ECHEANCE, FiltreDeSuivi.CONDITION);
        return suivre(requete, filtre, jour, apres, combien).query(Suite.class).list();
    }

    /** Those whose process still runs. */
    int compter(FiltreDeSuivi filtre) {
        var requete =
                "select count(*) from app.suivi_de_procedure s where s.terminee_le is null and "
                        + FiltreDeSuivi.CONDITION;
        return filtre.poser(jdbc.sql(requete)).query(Integer.class).single();
    }

    /** How many were late when that day ended, by the targets as they are now. */
    int compterEnRetard(FiltreDeSuivi filtre, LocalDate jour) {
        var requete =
                """
                select count(distinct s.numero) from app.suivi_de_phase v
                join app.suivi_de_procedure s on s.numero = v.procedure
                where v.ouverte_le < :soir and (v.fermee_le is null or v.fermee_le >= :soir)
                    and %s < :jour and %s"""
                        .formatted(ECHEANCE, FiltreDeSuivi.CONDITION);
        return filtre.poser(jdbc.sql(requete))
                .param("jour", jour)
                .param("soir", jour.plusDays(1).atStartOfDay(Calendrier.ZONE).toOffsetDateTime())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec suivre(
            String requete, FiltreDeSuivi filtre, LocalDate jour, Suite apres, int combien) {
        return filtre.poser(jdbc.sql(requete))
                .param("jour", jour)
                .param("reste", apres.reste())
                .param("apres", apres.numero())
                .param("combien", combien);
    }

    private static PhaseEnRetard lire(ResultSet ligne, int rang) throws SQLException {
        var detenteur = ligne.getString("detenteur");
        return new PhaseEnRetard(
                ligne.getString("numero"),
                ligne.getString("adherent"),
                ligne.getString("phase"),
                ligne.getInt("ordre"),
                ligne.getString("libelle"),
                ligne.getObject("echeance", LocalDate.class),
                ligne.getInt("reste"),
                detenteur == null ? null : GenreDeDetenteur.valueOf(detenteur),
                ligne.getString("motif"),
                LigneDeSuivi.instant(ligne, "depuis"));
    }
}
