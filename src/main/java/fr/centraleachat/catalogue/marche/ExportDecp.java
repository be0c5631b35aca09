package fr.centraleachat.catalogue.marche;

import fr.centraleachat.catalogue.decp.EcritureDecp;
import fr.centraleachat.catalogue.recherche.ListeDesMarches;
import fr.centraleachat.catalogue.recherche.Recherche;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The données essentielles of the catalogue as a file, row by row, with what completes them. */
@Service
public class ExportDecp {

    private static final int A_LA_FOIS = 500;

    private final JdbcTemplate jdbc;
    private final ListeDesMarches liste;

    ExportDecp(JdbcTemplate jdbc, ListeDesMarches liste) {
        this.jdbc = new JdbcTemplate(jdbc.getDataSource());
        this.jdbc.setFetchSize(A_LA_FOIS);
        this.liste = liste;
    }

    /**
     * @param acheteur SIRET of whose marchés are wanted
     */
    @Transactional(readOnly = true)
    public void exporter(String acheteur, OutputStream flux) throws IOException {
        try (var sortie = new EcritureDecp(flux)) {
            var ecriture = vers(sortie);
            RowCallbackHandler ligne = rs -> ecriture.accept(rs.getString("donnees"));
            jdbc.query(
                    """
                    select donnees || complements as donnees from app.marche_mutualise
                    where acheteur_siret = ? order by date_notification, reference""",
                    ligne,
                    acheteur);
        }
    }

    /** Those that a search finds, whatever their state. */
    public void exporter(Recherche recherche, OutputStream flux) throws IOException {
        try (var sortie = new EcritureDecp(flux)) {
            liste.donnees(recherche, vers(sortie));
        }
    }

    private static Consumer<String> vers(EcritureDecp sortie) {
        return donnees -> {
            try {
                sortie.ecrire(donnees);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
