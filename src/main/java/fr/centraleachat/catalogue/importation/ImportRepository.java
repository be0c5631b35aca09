package fr.centraleachat.catalogue.importation;

import fr.centraleachat.catalogue.importation.RapportDImport.Remarque;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the reports of the imports as they go. */
@Repository
class ImportRepository {

    private final JdbcClient jdbc;

    ImportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ouvrir(UUID id, FormatDImport format, String fichier, String par, Instant le) {
        jdbc.sql(
                        """
                        insert into app.import_de_marches (id, format, etat, fichier, par, le)
                        values (?, ?, 'EN_COURS', ?, ?, ?)""")
                .params(id, format.name(), fichier, par, le.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All that is to be said of a record comes in one call. */
    void remarquer(UUID id, List<Remarque> remarques) {
        if (remarques.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into app.remarque_d_import
                            (import, indice, rang, id_decp, champ, message, refus)
                        select :id, indice, row_number() over (partition by indice order by n),
                            id_decp, champ, message, refus
                        from unnest(:indices::int[], :ids::text[], :champs::text[],
                            :messages::text[], :refus::boolean[])
                            with ordinality as r(indice, id_decp, champ, message, refus, n)""")
                .param("id", id)
                .param("indices", remarques.stream().map(Remarque::indice).toArray(Integer[]::new))
                .param("ids", textes(remarques, Remarque::idDecp))
                .param("champs", textes(remarques, Remarque::champ))
                .param("messages", textes(remarques, Remarque::message))
                .param("refus", remarques.stream().map(Remarque::refus).toArray(Boolean[]::new))
                .update();
    }

    /** With each lot: what was done is told even when the rest never comes. */
    void avancer(UUID id, Releve releve) {
        jdbc.sql(
                        """
                        update app.import_de_marches
                        set lus = :lus, crees = :crees, mis_a_jour = :misAJour,
                            ignores = :ignores, refuses = :refuses
                        where id = :id""")
                .param("lus", releve.lus())
                .param("crees", releve.crees())
                .param("misAJour", releve.misAJour())
                .param("ignores", releve.ignores())
                .param("refuses", releve.refuses())
                .param("id", id)
                .update();
    }

    /**
     * @param fin null when the whole file was read
     */
    void clore(UUID id, EtatDImport etat, String fin) {
        jdbc.sql("update app.import_de_marches set etat = ?, issue = ? where id = ?")
                .params(etat.name(), fin, id)
                .update();
    }

    private static String[] textes(List<Remarque> remarques, Function<Remarque, String> champ) {
        return remarques.stream().map(champ).toArray(String[]::new);
    }
}
