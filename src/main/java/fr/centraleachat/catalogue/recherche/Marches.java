package fr.centraleachat.catalogue.recherche;

import fr.centraleachat.common.Introuvable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One marché of the catalogue. */
@Service("marchesDuCatalogue")
@Transactional(readOnly = true)
public class Marches {

    private final JdbcClient jdbc;

    Marches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @throws Introuvable when no marché has that reference
     */
    public FicheDeMarche fiche(String reference) {
        return jdbc.sql("select * from app.marche_mutualise where reference = ?")
                .param(reference)
                .query((ligne, n) -> lire(ligne, titulaires(reference), beneficiaires(reference)))
                .optional()
                .orElseThrow(
                        () ->
                                new Introuvable(
                                        "Aucun marché ne porte la référence « "
                                                + reference
                                                + " »."));
    }

    private List<FicheDeMarche.Titulaire> titulaires(String reference) {
        return jdbc.sql(
                        """
                        select type, identifiant, nom from app.titulaire_de_marche
                        where marche = ? order by rang""")
                .param(reference)
                .query(FicheDeMarche.Titulaire.class)
                .list();
    }

    private List<String> beneficiaires(String reference) {
        return jdbc.sql(
                        """
                        select adherent from app.beneficiaire_de_marche
                        where marche = ? order by adherent""")
                .param(reference)
                .query(String.class)
                .list();
    }

    private static FicheDeMarche lire(
            ResultSet l, List<FicheDeMarche.Titulaire> titulaires, List<String> beneficiaires)
            throws SQLException {
        return new FicheDeMarche(
                l.getString("reference"),
                l.getString("id_decp"),
                l.getString("objet"),
                l.getString("famille"),
                l.getString("code_cpv"),
                l.getString("acheteur"),
                l.getString("acheteur_siret"),
                l.getString("numero_de_procedure"),
                l.getBoolean("accord_cadre"),
                l.getBigDecimal("montant_ht"),
                l.getObject("date_notification", LocalDate.class),
                l.getObject("fin", LocalDate.class),
                titulaires,
                beneficiaires);
    }
}
