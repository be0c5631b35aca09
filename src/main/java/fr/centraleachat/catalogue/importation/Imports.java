package fr.centraleachat.catalogue.importation;

import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The past imports and the running ones, for the équipe achats. */
@Service
@Transactional(readOnly = true)
public class Imports {

    private static final int PREMIERES = 1000;

    private final JdbcClient jdbc;
    private final RemarquesDImport remarques;
    private final AgentCourant agent;

    Imports(JdbcClient jdbc, RemarquesDImport remarques, AgentCourant agent) {
        this.jdbc = jdbc;
        this.remarques = remarques;
        this.agent = agent;
    }

    /** Newest first, without what they had to say. */
    public List<RapportDImport> page(int page, int taille) {
        agent.exiger(Fonction.EQUIPE_ACHATS);
        return jdbc.sql(
                        """
                        select * from app.import_de_marches
                        order by le desc, id limit ? offset ?""")
                .params(taille, (long) page * taille)
                .query(Imports::lire)
                .list();
    }

    public int nombre() {
        return jdbc.sql("select count(*) from app.import_de_marches").query(Integer.class).single();
    }

    /**
     * With the first thousand remarks.
     *
     * @throws Introuvable when no import has that id
     */
    public RapportDImport rapport(UUID id) {
        agent.exiger(Fonction.EQUIPE_ACHATS);
        return jdbc.sql("select * from app.import_de_marches where id = ?")
                .param(id)
                .query(Imports::lire)
                .optional()
                .orElseThrow(() -> new Introuvable("Cet import n’existe pas."))
                .avec(remarques.page(id, 0, PREMIERES));
    }

    private static RapportDImport lire(ResultSet l, int numero) throws SQLException {
        return new RapportDImport(
                l.getObject("id", UUID.class),
                FormatDImport.valueOf(l.getString("format")),
                EtatDImport.valueOf(l.getString("etat")),
                l.getString("fichier"),
                l.getString("par"),
                l.getObject("le", OffsetDateTime.class).toInstant(),
                l.getInt("lus"),
                l.getInt("crees"),
                l.getInt("mis_a_jour"),
                l.getInt("ignores"),
                l.getInt("refuses"),
                l.getString("issue"),
                List.of());
    }
}
