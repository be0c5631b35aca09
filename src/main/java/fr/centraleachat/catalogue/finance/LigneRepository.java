package fr.centraleachat.catalogue.finance;

import fr.centraleachat.catalogue.finance.LigneFinanciere.Identite;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of finance as they stand. */
@Repository
class LigneRepository {

    private static final String CREER =
            """
            insert into app.ligne_financiere (source, adherent, exercice, genre, numero, ligne,
                marche_lu, marche, jour, montant_ht, libelle, commande, engagement)
            select :source, l.adherent, l.exercice, l.genre, l.numero, l.ligne, l.marche, l.marche,
                l.jour, l.montant, l.libelle, l.commande, l.engagement
            from unnest(:adherents::text[], :exercices::int[], :genres::text[], :numeros::text[],
                :lignes::text[], :marches::text[], :jours::date[], :montants::numeric[],
                :libelles::text[], :commandes::text[], :engagements::text[])
                as l(adherent, exercice, genre, numero, ligne, marche, jour, montant, libelle,
                    commande, engagement)
            returning id""";

    private static final String CORRIGER =
            """
            update app.ligne_financiere set
                marche = case when marche_lu = :marche then marche else :marche end,
                rang = case when marche_lu = :marche
                    and commande is not distinct from :commande then rang end,
                detachee = detachee and marche_lu = :marche
                    and commande is not distinct from :commande,
                marche_lu = :marche, jour = :jour, montant_ht = :montant,
                libelle = :libelle, commande = :commande, engagement = :engagement
            where id = :id""";

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
                .param("exercices", colonne(identites, Identite::exercice, Integer[]::new))
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

    /** All at once; their ids, in no order. */
    List<Long> creer(int source, List<LigneFinanciere> neuves) {
        if (neuves.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(CREER)
                .param("source", source)
                .param("adherents", textes(neuves, l -> l.identite().adherent()))
                .param("exercices", colonne(neuves, l -> l.identite().exercice(), Integer[]::new))
                .param("genres", textes(neuves, l -> l.identite().genre().name()))
                .param("numeros", textes(neuves, l -> l.identite().numero()))
                .param("lignes", textes(neuves, l -> l.identite().ligne()))
                .param("marches", textes(neuves, LigneFinanciere::marche))
                .param("jours", textes(neuves, l -> l.jour().toString()))
                .param("montants", colonne(neuves, LigneFinanciere::montantHt, BigDecimal[]::new))
                .param("libelles", textes(neuves, LigneFinanciere::libelle))
                .param("commandes", textes(neuves, LigneFinanciere::commande))
                .param("engagements", textes(neuves, LigneFinanciere::engagement))
                .query(Long.class)
                .list();
    }

    /** Where an agent moved it, it stays, unless the file itself now tells another marché. */
    void corriger(long id, LigneFinanciere l) {
        jdbc.sql(CORRIGER)
                .param("id", id)
                .param("marche", l.marche())
                .param("jour", l.jour())
                .param("montant", l.montantHt())
                .param("libelle", l.libelle())
                .param("commande", l.commande())
                .param("engagement", l.engagement())
                .update();
    }

    /** Those of them that an order explains. */
    List<Long> rapprochees(Collection<Long> lignes) {
        return jdbc.sql(
                        """
                        select id from app.ligne_financiere
                        where id = any(?) and rang is not null""")
                .param(lignes.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    private static <T> String[] textes(Collection<T> de, Function<T, String> champ) {
        return colonne(de, champ, String[]::new);
    }

    private static <T, V> V[] colonne(
            Collection<T> de, Function<T, V> champ, IntFunction<V[]> tableau) {
        return de.stream().map(champ).toArray(tableau);
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
