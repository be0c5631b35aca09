package fr.centraleachat.catalogue.consommation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of the grand livre: added, never changed. */
@Repository
class EcritureRepository {

    private final JdbcClient jdbc;

    EcritureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Ecriture> deCle(long periode, String cle) {
        return jdbc.sql("select * from app.ecriture where periode = ? and cle = ?")
                .params(periode, cle)
                .query(EcritureRepository::lire)
                .optional();
    }

    Optional<Ecriture> deRang(long periode, int rang) {
        return jdbc.sql("select * from app.ecriture where periode = ? and rang = ?")
                .params(periode, rang)
                .query(EcritureRepository::lire)
                .optional();
    }

    boolean estAnnulee(long periode, int rang) {
        return jdbc.sql(
                        """
                        select exists (select 1 from app.ecriture
                        where periode = ? and annule = ?)""")
                .params(periode, rang)
                .query(Boolean.class)
                .single();
    }

    /** In the order in which they were passed. */
    List<Ecriture> toutes(long periode) {
        return jdbc.sql("select * from app.ecriture where periode = ? order by rang")
                .param(periode)
                .query(EcritureRepository::lire)
                .list();
    }

    List<Ecriture> dernieres(long periode, int nombre) {
        return jdbc.sql("select * from app.ecriture where periode = ? order by rang desc limit ?")
                .params(periode, nombre)
                .query(EcritureRepository::lire)
                .list();
    }

    void ajouter(long periode, Ecriture e) {
        jdbc.sql(
                        """
                        insert into app.ecriture (periode, rang, genre, adherent, vers, montant,
                            annule, nature, numero, cle, libelle, par, le)
                        values (:periode, :rang, :genre, :adherent, :vers, :montant,
                            :annule, coalesce(:nature, 'BON_DE_COMMANDE'), :numero, :cle, :libelle, :par, :le)""")
                .param("periode", periode)
                .param("rang", e.rang())
                .param("genre", e.genre().name())
                .param("adherent", e.adherent())
                .param("vers", e.vers())
                .param("montant", e.montant())
                .param("annule", e.annule())
                .param("nature", e.nature() == null ? null : e.nature().name())
                .param("numero", e.numero())
                .param("cle", e.cle())
                .param("libelle", e.libelle())
                .param("par", e.par())
                .param("le", e.le().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Ecriture lire(ResultSet ligne, int numero) throws SQLException {
        var genre = Ecriture.Genre.valueOf(ligne.getString("genre"));
        return new Ecriture(
                ligne.getInt("rang"),
                genre,
                ligne.getString("adherent"),
                ligne.getString("vers"),
                ligne.getBigDecimal("montant"),
                ligne.getObject("annule", Integer.class),
                genre == Ecriture.Genre.ENGAGEMENT
                        ? NatureDeCommande.valueOf(ligne.getString("nature"))
                        : null,
                ligne.getString("numero"),
                ligne.getString("cle"),
                ligne.getString("libelle"),
                ligne.getString("par"),
                ligne.getObject("le", OffsetDateTime.class).toInstant());
    }
}
