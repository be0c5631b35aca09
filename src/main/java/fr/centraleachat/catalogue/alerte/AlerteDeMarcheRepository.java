package fr.centraleachat.catalogue.alerte;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The alerts as rows: the same fact is one row, however many nodes see it at once. */
@Repository
class AlerteDeMarcheRepository {

    private final JdbcClient jdbc;

    AlerteDeMarcheRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Its id, the first time only. Afterwards it says what is left now, and one that was closed by
     * an act opens again, without being told again.
     */
    Optional<Long> lever(NouvelleAlerte a, Instant le) {
        return jdbc
                .sql(
                        """
                        insert into app.alerte_de_marche (marche, genre, objet, adherent, libelle,
                            regle, limite, levee_le)
                        values (:marche, :genre, :objet, :adherent, :libelle, :regle, :limite, :le)
                        on conflict (marche, genre, objet) do update
                        set libelle = excluded.libelle, fermee_le = null, fermee_par = null
                        where alerte_de_marche.motif is null
                            and (alerte_de_marche.fermee_le is not null
                                or alerte_de_marche.libelle <> excluded.libelle)
                        returning id, xmax = 0 as nouvelle""")
                .param("marche", a.marche())
                .param("genre", a.genre().name())
                .param("objet", a.objet())
                .param("adherent", a.adherent(), Types.VARCHAR)
                .param("libelle", a.libelle())
                .param("regle", a.regle(), Types.VARCHAR)
                .param("limite", a.limite(), Types.DATE)
                .param("le", le.atOffset(ZoneOffset.UTC))
                .query((l, n) -> l.getBoolean("nouvelle") ? l.getLong("id") : null)
                .list()
                .stream()
                .filter(id -> id != null)
                .findFirst();
    }

    /** Marché and objet of those that were raised, open or not. */
    Set<String> connues(GenreDAlerte genre) {
        return jdbc.sql("select marche || ' ' || objet from app.alerte_de_marche where genre = ?")
                .param(genre.name())
                .query(String.class)
                .set();
    }

    void fermer(String marche, GenreDAlerte genre, String objet, String par, Instant le) {
        jdbc.sql(
                        """
                        update app.alerte_de_marche set fermee_le = ?, fermee_par = ?
                        where marche = ? and genre = ? and objet = ? and fermee_le is null""")
                .params(le.atOffset(ZoneOffset.UTC), par, marche, genre.name(), objet)
                .update();
    }

    void fermerSauf(
            String marche,
            GenreDAlerte genre,
            String prefixe,
            String objet,
            String par,
            Instant le) {
        jdbc.sql(
                        """
                        update app.alerte_de_marche set fermee_le = ?, fermee_par = ?
                        where marche = ? and genre = ? and fermee_le is null
                            and starts_with(objet, ?) and objet <> ?""")
                .params(le.atOffset(ZoneOffset.UTC), par, marche, genre.name(), prefixe, objet)
                .update();
    }

    /** False when it was closed before, or is not one of that marché. */
    boolean fermer(String marche, long id, String motif, String par, Instant le) {
        return jdbc.sql(
                                """
                                update app.alerte_de_marche
                                set fermee_le = ?, fermee_par = ?, motif = ?
                                where id = ? and marche = ? and fermee_le is null""")
                        .params(le.atOffset(ZoneOffset.UTC), par, motif, id, marche)
                        .update()
                == 1;
    }
}
