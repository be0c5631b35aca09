package fr.centraleachat.catalogue.finance;

import fr.centraleachat.catalogue.finance.LigneFinanciere.Identite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of finance as they stand. */
@Repository
class LigneRepository {

    private final JdbcClient jdbc;

    LigneRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Identite, LigneTenue> connues(int source, Collection<Identite> identites) {
        return jdbc
                .sql(
                        """
                        select * from app.ligne_financiere where source = :source
                        and (adherent, exercice, genre, numero, ligne) in (select * from unnest(
                            :adherents::text[], :exercices::int[], :genres::text[],
                            :numeros::text[], :lignes::text[]))""")
                .param("source", source)
                .param("adherents", textes(identites, Identite::adherent))
                .param(
                        "exercices",
                        identites.stream().map(Identite::exercice).toArray(Integer[]::new))
                .param("genres", textes(identites, i -> i.genre().name()))
                .param("numeros", textes(identites, Identite::numero))
                .param("lignes", textes(identites, Identite::ligne))
                .query(LigneRepository::lire)
                .list()
                .stream()
                .collect(Collectors.toMap(l -> l.lue().identite(), l -> l));
    }

    Optional<LigneTenue> deId(long id) {
        return jdbc.sql("select * from app.ligne_financiere where id = ?")
                .param(id)
                .query(LigneRepository::lire)
                .optional();
    }

    long creer(int source, LigneFinanciere l) {
        return ecrire(
                        """
                        insert into app.ligne_financiere (source, adherent, exercice, genre, numero,
                            ligne, marche_lu, marche, jour, montant_ht, libelle, commande, engagement)
                        values (:source, :adherent, :exercice, :genre, :numero, :ligne, :marche,
                            :marche, :jour, :montant, :libelle, :commande, :engagement)
                        returning id""",
                        l)
                .param("source", source)
                .param("adherent", l.identite().adherent())
                .param("exercice", l.identite().exercice())
                .param("genre", l.identite().genre().name())
                .param("numero", l.identite().numero())
                .param("ligne", l.identite().ligne())
                .query(Long.class)
                .single();
    }

    /** Where an agent moved it, it stays, unless the file itself now tells another marché. */
    void corriger(long id, LigneFinanciere l) {
        ecrire(
                        """
                        update app.ligne_financiere set
                            marche = case when marche_lu = :marche then marche else :marche end,
                            rang = case when marche_lu = :marche
                                and commande is not distinct from :commande then rang end,
                            marche_lu = :marche, jour = :jour, montant_ht = :montant,
                            libelle = :libelle, commande = :commande, engagement = :engagement
                        where id = :id""",
                        l)
                .param("id", id)
                .update();
    }

    private JdbcClient.StatementSpec ecrire(String sql, LigneFinanciere l) {
        return jdbc.sql(sql)
                .param("marche", l.marche())
                .param("jour", l.jour())
                .param("montant", l.montantHt())
                .param("libelle", l.libelle())
                .param("commande", l.commande())
                .param("engagement", l.engagement());
    }

    private static String[] textes(Collection<Identite> de, Function<Identite, String> champ) {
        return de.stream().map(champ).toArray(String[]::new);
    }

    private static LigneTenue lire(ResultSet l, int rang) throws SQLException {
        var identite =
                new Identite(
                        l.getString("adherent"),
                        l.getInt("exercice"),
                        GenreFinancier.valueOf(l.getString("genre")),
                        l.getString("numero"),
                        l.getString("ligne"));
        var lue =
                new LigneFinanciere(
                        identite,
                        l.getString("marche_lu"),
                        l.getObject("jour", LocalDate.class),
                        l.getBigDecimal("montant_ht"),
                        l.getString("libelle"),
                        l.getString("commande"),
                        l.getString("engagement"));
        return new LigneTenue(
                l.getLong("id"),
                l.getInt("source"),
                lue,
                l.getString("marche"),
                l.getObject("periode", Integer.class),
                l.getObject("rang", Integer.class));
    }
}
