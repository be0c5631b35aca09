package fr.centraleachat.recit;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The alerts of one procédure, and the courriels that speak of it, as the base keeps them. */
final class AlertesEnBase {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final String numero;

    AlertesEnBase(JdbcClient jdbc, PlatformTransactionManager gestion, String numero) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(gestion);
        this.numero = numero;
    }

    /** « 1 2027-05-03 »: the objet of each that is open, and its last day. */
    List<String> ouvertes(String genre) {
        return transaction.execute(
                t ->
                        jdbc.sql(
                                        """
                                        select objet || ' ' || limite from app.alerte
                                        where numero = ? and genre = ? and fermee_le is null
                                        order by objet""")
                                .params(numero, genre)
                                .query(String.class)
                                .list());
    }

    List<LocalDate> limites(String genre) {
        return transaction.execute(
                t ->
                        jdbc.sql(
                                        """
                                        select limite from app.alerte
                                        where numero = ? and genre = ? and fermee_le is null
                                        order by objet""")
                                .params(numero, genre)
                                .query(LocalDate.class)
                                .list());
    }

    /** The texts of those of that kind that this agent was sent and that name the procédure. */
    List<String> courriels(String cle) {
        return transaction.execute(
                t ->
                        jdbc.sql(
                                        """
                                        select texte from app.courriel
                                        where cle like ? and texte like '%' || ? || '%'
                                        order by ecrit_le""")
                                .params(cle, numero)
                                .query(String.class)
                                .list());
    }

    /** Another test may have had the récapitulatifs of that day. */
    void oublierLeRecapitulatif(LocalDate jour) {
        transaction.executeWithoutResult(
                t -> {
                    jdbc.sql("delete from app.courriel_recapitulatif where jour >= ?")
                            .param(jour)
                            .update();
                    jdbc.sql(
                                    "update app.courriel set cle = cle || '/' || id"
                                            + " where cle like 'RECAPITULATIF/%/' || ?")
                            .param(jour.toString())
                            .update();
                });
    }

    /** Until a day, excluded. */
    void absenter(String agent, String suppleant, LocalDate debut, LocalDate fin) {
        transaction.executeWithoutResult(
                t ->
                        jdbc.sql(
                                        "insert into app.absence (agent, suppleant, debut, fin)"
                                                + " values (?, ?, ?, ?)")
                                .params(agent, suppleant, debut, fin)
                                .update());
    }

    void revenir(String agent) {
        transaction.executeWithoutResult(
                t -> jdbc.sql("delete from app.absence where agent = ?").param(agent).update());
    }
}
