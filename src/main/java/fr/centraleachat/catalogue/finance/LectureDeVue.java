package fr.centraleachat.catalogue.finance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** A row of the lines of finance, as it is listed. */
final class LectureDeVue {

    private LectureDeVue() {}

    static LigneVue ligne(ResultSet l, int rang) throws SQLException {
        return new LigneVue(
                l.getLong("id"),
                l.getString("nom_de_source"),
                l.getString("adherent"),
                l.getInt("exercice"),
                GenreFinancier.valueOf(l.getString("genre")),
                l.getString("numero"),
                l.getString("ligne"),
                l.getObject("jour", LocalDate.class),
                l.getBigDecimal("montant_ht"),
                l.getString("libelle"),
                l.getString("commande"),
                l.getString("marche"),
                l.getString("marche_lu"),
                l.getObject("periode", Integer.class),
                l.getObject("rang", Integer.class),
                l.getString("objet"),
                l.getBigDecimal("constate"));
    }
}
