package fr.centraleachat.catalogue.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.catalogue.decp.ListeDeControle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads the marchés with their données essentielles, and what their publication asks. */
@Repository
class DonneesRepository {

    private static final int A_LA_FOIS = 200;
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();
    private static final String LIGNES =
            """
            select m.reference, m.objet, m.acheteur, m.numero_de_procedure, m.lot, m.montant_ht,
                m.date_notification, m.publiees, m.donnees || m.complements as donnees
            from app.marche_mutualise m
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final RegleDePublication regle;
    private final Clock horloge;

    DonneesRepository(JdbcTemplate modele, RegleDePublication regle, Clock horloge) {
        var curseur = new JdbcTemplate(modele.getDataSource());
        curseur.setFetchSize(A_LA_FOIS);
        this.jdbc = new NamedParameterJdbcTemplate(curseur);
        this.regle = regle;
        this.horloge = horloge;
    }

    Optional<DonneesDeMarche> lire(String reference) {
        return jdbc
                .query(
                        LIGNES + "where m.reference = :reference",
                        new MapSqlParameterSource("reference", reference),
                        (l, n) -> ligne(l))
                .stream()
                .findFirst();
    }

    /** Nobody else completes or publishes it until the end of the transaction. */
    Optional<DonneesDeMarche> verrouiller(String reference) {
        jdbc.queryForList(
                "select 1 from app.marche_mutualise where reference = :r for update",
                new MapSqlParameterSource("r", reference));
        return lire(reference);
    }

    /** The oldest notification first: the late ones lead. */
    List<DonneesDeMarche> page(Vue vue, int page, int taille) {
        var valeurs = valeurs().addValue("taille", taille).addValue("depuis", (long) page * taille);
        return jdbc.query(
                LIGNES + "where " + vue.condition() + vue.ordre() + " limit :taille offset :depuis",
                valeurs,
                (l, n) -> ligne(l));
    }

    int compter(Vue vue) {
        return jdbc.queryForObject(
                "select count(*) from app.marche_mutualise m where " + vue.condition(),
                valeurs(),
                Integer.class);
    }

    /** One after the other, all that must be published and is not. */
    void parcourir(Consumer<DonneesDeMarche> lecteur) {
        RowCallbackHandler ligne = l -> lecteur.accept(ligne(l));
        jdbc.query(
                LIGNES + "where " + Vue.A_PUBLIER.condition() + Vue.A_PUBLIER.ordre(),
                valeurs(),
                ligne);
    }

    private MapSqlParameterSource valeurs() {
        var jour = LocalDate.now(horloge);
        var seuils = regle.seuils(jour);
        return new MapSqlParameterSource("jour", jour)
                .addValue("mois", regle.mois(jour))
                .addValue("debuts", textes(seuils, s -> s.debut()))
                .addValue("fins", textes(seuils, s -> s.fin()))
                .addValue("minimums", textes(seuils, s -> s.minimum()));
    }

    private static String[] textes(
            List<RegleDePublication.Seuil> seuils,
            java.util.function.Function<RegleDePublication.Seuil, Object> champ) {
        return seuils.stream()
                .map(champ)
                .map(v -> v == null ? null : v.toString())
                .toArray(String[]::new);
    }

    private DonneesDeMarche ligne(ResultSet l) throws SQLException {
        var donnees = objet(l.getString("donnees"));
        var notification = l.getObject("date_notification", LocalDate.class);
        var montant = l.getBigDecimal("montant_ht");
        boolean due = l.getString("acheteur") != null && regle.estDue(notification, montant);
        return new DonneesDeMarche(
                l.getString("reference"),
                l.getString("objet"),
                l.getString("acheteur"),
                l.getString("numero_de_procedure"),
                l.getObject("lot", Integer.class),
                montant,
                notification,
                due,
                due ? regle.limite(notification) : null,
                l.getString("publiees"),
                donnees,
                ListeDeControle.dresser(donnees, regle.environnement(LocalDate.now(horloge))));
    }

    static ObjectNode objet(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable données essentielles", e);
        }
    }
}
