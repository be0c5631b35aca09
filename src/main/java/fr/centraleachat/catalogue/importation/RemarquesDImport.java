package fr.centraleachat.catalogue.importation;

import fr.centraleachat.catalogue.importation.RapportDImport.Remarque;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the imports had to say of the records, however many they are. */
@Service
@Transactional(readOnly = true)
public class RemarquesDImport {

    private static final int A_LA_FOIS = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate curseur;

    RemarquesDImport(JdbcClient jdbc, JdbcTemplate modele) {
        this.jdbc = jdbc;
        this.curseur = new JdbcTemplate(modele.getDataSource());
        this.curseur.setFetchSize(A_LA_FOIS);
    }

    public int nombre(UUID id) {
        return jdbc.sql("select count(*) from app.remarque_d_import where import = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    /** A page of them, in the order of the file. */
    public List<Remarque> page(UUID id, int page, int taille) {
        return jdbc.sql(
                        """
                        select indice, id_decp, champ, message, refus
                        from app.remarque_d_import where import = ?
                        order by indice, rang limit ? offset ?""")
                .params(id, taille, (long) page * taille)
                .query(Remarque.class)
                .list();
    }

    /** All of them, one after the other. */
    public void parcourir(UUID id, Consumer<Remarque> lecteur) {
        RowCallbackHandler ligne =
                l ->
                        lecteur.accept(
                                new Remarque(
                                        l.getInt("indice"),
                                        l.getString("id_decp"),
                                        l.getString("champ"),
                                        l.getString("message"),
                                        l.getBoolean("refus")));
        curseur.query(
                """
                select indice, id_decp, champ, message, refus
                from app.remarque_d_import where import = ? order by indice, rang""",
                ligne,
                id);
    }
}
