package fr.centraleachat.catalogue.contact;

import fr.centraleachat.organisation.AgentCourant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The facts of the files of the marchés. */
@Repository
class PieceDuMarcheRepository {

    private static final String PRESENTES =
            "select * from app.piece_de_marche where retiree_le is null and marche = ?";

    private final JdbcClient jdbc;
    private final AgentCourant agent;
    private final Clock horloge;

    PieceDuMarcheRepository(JdbcClient jdbc, AgentCourant agent, Clock horloge) {
        this.jdbc = jdbc;
        this.agent = agent;
        this.horloge = horloge;
    }

    List<PieceDuMarche> de(String marche) {
        return jdbc.sql(PRESENTES + " order by deposee_le desc, nom")
                .param(marche)
                .query(PieceDuMarcheRepository::lire)
                .list();
    }

    Optional<PieceDuMarche> une(String marche, UUID id) {
        return jdbc.sql(PRESENTES + " and id = ?")
                .params(marche, id)
                .query(PieceDuMarcheRepository::lire)
                .optional();
    }

    void ajouter(String marche, PieceDuMarche p) {
        jdbc.sql(
                        """
                        insert into app.piece_de_marche (id, marche, categorie, nom, type_mime,
                            taille, empreinte, deposee_par, deposee_le)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(p.id(), marche, p.categorie(), p.nom(), p.typeMime(), p.taille())
                .params(p.empreinte(), agent.identifiant())
                .param(p.deposeeLe().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean retirer(String marche, UUID id) {
        return jdbc.sql(
                                """
                                update app.piece_de_marche set retiree_par = ?, retiree_le = ?
                                where id = ? and marche = ? and retiree_le is null""")
                        .params(agent.identifiant(), horloge.instant().atOffset(ZoneOffset.UTC))
                        .params(id, marche)
                        .update()
                == 1;
    }

    private static PieceDuMarche lire(ResultSet l, int n) throws SQLException {
        return new PieceDuMarche(
                l.getObject("id", UUID.class),
                l.getString("categorie"),
                l.getString("nom"),
                l.getString("type_mime"),
                l.getLong("taille"),
                l.getString("empreinte"),
                l.getObject("deposee_le", OffsetDateTime.class).toInstant());
    }
}
