package fr.centraleachat.organisation;

import fr.centraleachat.common.Periode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a {@link Profil} in one query, in or out of a transaction. */
@Component
class Profils {

    private static final String PROFIL =
            """
            select moi.nom as nom_de_l_agent, h.*, array(select distinct r.adherent
                from app.relais r where r.agent = moi.identifiant) as relais_de
            from app.agent moi
            left join (app.habilitation h join app.agent titulaire
                       on titulaire.identifiant = h.agent and titulaire.actif)
              on h.debut <= :jour and (h.fin is null or h.fin > :jour)
              and (h.agent = moi.identifiant
                   or exists (select 1 from app.absence a
                              where a.agent = h.agent and a.suppleant = moi.identifiant
                                and a.debut <= :jour and a.fin > :jour))
            where moi.identifiant = :agent and moi.actif
            order by h.id
            """;

    private final JdbcClient base;

    Profils(JdbcClient base) {
        this.base = base;
    }

    /** Empty when nobody active has that login. */
    Optional<Profil> le(LocalDate jour, String agent) {
        return base.sql(PROFIL)
                .param("agent", agent)
                .param("jour", jour)
                .query((ResultSetExtractor<Optional<Profil>>) lignes -> extraire(agent, lignes));
    }

    private static Optional<Profil> extraire(String agent, ResultSet lignes) throws SQLException {
        String nom = null;
        Set<String> relaisDe = Set.of();
        var habilitations = new ArrayList<Habilitation>();
        while (lignes.next()) {
            nom = lignes.getString("nom_de_l_agent");
            relaisDe = Set.of((String[]) lignes.getArray("relais_de").getArray());
            if (lignes.getString("fonction") != null) {
                habilitations.add(habilitation(lignes));
            }
        }
        return nom == null
                ? Optional.empty()
                : Optional.of(new Profil(agent, nom, habilitations, relaisDe));
    }

    static Habilitation habilitation(ResultSet ligne) throws SQLException {
        return new Habilitation(
                ligne.getString("agent"),
                Fonction.valueOf(ligne.getString("fonction")),
                ligne.getString("adherent"),
                ligne.getString("service"),
                periode(ligne));
    }

    static Periode periode(ResultSet ligne) throws SQLException {
        return new Periode(
                ligne.getObject("debut", LocalDate.class), ligne.getObject("fin", LocalDate.class));
    }
}
