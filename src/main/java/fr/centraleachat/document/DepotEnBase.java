package fr.centraleachat.document;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps bytes in PostgreSQL, one row for each block. */
@Component
class DepotEnBase implements DepotDeContenu {

    static final int TAILLE_DE_BLOC = 1 << 20;

    private final JdbcClient jdbc;
    private final TransactionTemplate lecture;

    DepotEnBase(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.lecture = new TransactionTemplate(transactions);
        this.lecture.setReadOnly(true);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public OutputStream ecrire(UUID contenu, String procedure) {
        return new BlocsEnEcriture(
                TAILLE_DE_BLOC,
                (rang, octets) ->
                        jdbc.sql("insert into app.contenu_bloc values (?, ?, ?, ?)")
                                .params(contenu, rang, procedure, octets)
                                .update());
    }

    @Override
    public InputStream lire(UUID contenu) {
        return new BlocsEnLecture(rang -> bloc(contenu, rang));
    }

    /** In a transaction of its own when the caller's is over: the portée is set by it. */
    private Optional<byte[]> bloc(UUID contenu, int rang) {
        return lecture.execute(
                etat ->
                        jdbc.sql(
                                        "select octets from app.contenu_bloc"
                                                + " where contenu = ? and rang = ?")
                                .params(contenu, rang)
                                .query(byte[].class)
                                .optional());
    }
}
