package fr.centraleachat.catalogue.marche;

import fr.centraleachat.catalogue.decp.EcritureDecp;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The données essentielles of the catalogue as a file, row by row. */
@Service
public class ExportDecp {

    private static final int A_LA_FOIS = 500;

    private final JdbcTemplate jdbc;

    ExportDecp(JdbcTemplate jdbc) {
        this.jdbc = new JdbcTemplate(jdbc.getDataSource());
        this.jdbc.setFetchSize(A_LA_FOIS);
    }

    /**
     * @param acheteur SIRET of whose marchés are wanted
     */
    @Transactional(readOnly = true)
    public void exporter(String acheteur, OutputStream flux) throws IOException {
        try (var sortie = new EcritureDecp(flux)) {
            RowCallbackHandler ligne =
                    rs -> {
                        try {
                            sortie.ecrire(rs.getString("donnees"));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    };
            jdbc.query(
                    """
                    select donnees from app.marche_mutualise
                    where acheteur_siret = ? order by date_notification, reference""",
                    ligne,
                    acheteur);
        }
    }
}
