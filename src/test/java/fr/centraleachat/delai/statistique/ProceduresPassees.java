package fr.centraleachat.delai.statistique;

import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what was lived, day by day, without the process that would have led it. */
final class ProceduresPassees {

    private final JdbcClient jdbc;
    private final String famille;

    ProceduresPassees(JdbcClient jdbc, String famille) {
        this.jdbc = jdbc;
        this.famille = famille;
    }

    /** With the targets of the reference. */
    void suivre(String numero, String procedure, String adherent, String depart) {
        ecrire(
                """
                insert into app.suivi_de_procedure (numero, procedure, adherent, famille, depart)
                values (?, ?, ?, ?, ?::date)""",
                numero,
                procedure,
                adherent,
                famille,
                depart);
        ecrire(
                """
                insert into app.phase_suivie (numero, phase, cible)
                select ?, phase, jours from app.cible_de_phase
                where procedure = ? and debut <= ?::date and (fin is null or fin > ?::date)""",
                numero,
                procedure,
                depart,
                depart);
    }

    /**
     * @param ouverteLe hour of Paris
     * @param fermeeLe null while it lasts
     */
    void visite(String numero, String phase, String ouverteLe, String fermeeLe, int cible) {
        ecrire(
                """
                insert into app.suivi_de_phase
                    (procedure, phase, visite, ouverte_le, cible, fermee_le)
                select ?, ?, 1 + count(*), ?::timestamp at time zone 'Europe/Paris', ?,
                    ?::timestamp at time zone 'Europe/Paris'
                from app.suivi_de_phase where procedure = ? and phase = ?""",
                numero,
                phase,
                ouverteLe,
                cible,
                fermeeLe,
                numero,
                phase);
    }

    void fermer(String numero, String phase, String le) {
        ecrire(
                """
                update app.suivi_de_phase set fermee_le = ?::timestamp at time zone 'Europe/Paris'
                where procedure = ? and phase = ? and fermee_le is null""",
                le,
                numero,
                phase);
    }

    void changerDAdherent(String numero, String adherent) {
        ecrire("update app.suivi_de_procedure set adherent = ? where numero = ?", adherent, numero);
    }

    void tranche(String numero, String debut, String fin, String detenteur, String motif) {
        ecrire(
                """
                insert into app.tranche (procedure, debut, fin, detenteur, motif)
                values (?, ?::timestamp at time zone 'Europe/Paris',
                    ?::timestamp at time zone 'Europe/Paris', ?, ?)""",
                numero,
                debut,
                fin,
                detenteur,
                motif);
    }

    private void ecrire(String sql, Object... parametres) {
        jdbc.sql(sql).params(Arrays.asList(parametres)).update();
    }
}
