package fr.centraleachat.recit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that the database of an application holds of each procédure, counted: its tâches, fiches,
 * envois, plis, visas, marchés, visits of a phase, lines of the journal, and where the engine is.
 * No date: the same acts leave the same facts, whenever they are done.
 */
final class FaitsEnBase {

    private static final String FAITS =
            """
            select procedure, fait, count(*) from (
              select procedure, concat_ws(' ', 'fiche', type, lot) fait from app.fiche
              union all
              select procedure, concat_ws(' ', 'tache', code, lot, support, achevee_par,
                  case when terminee_le is null then 'ouverte' when annulee then 'annulee' end)
                from app.tache
              union all
              select procedure, concat_ws(' ', 'envoi', genre, support, destinataire, lot,
                  case when envoye_le is null then 'a envoyer' end,
                  case when clos_le is null then 'attendu' end) from app.envoi
              union all
              select procedure, concat_ws(' ', 'pli', siret, etat) from app.pli
              union all
              select procedure, concat_ws(' ', 'visa', annule_le is null) from app.visa
              union all
              select procedure, concat_ws(' ', 'lot', numero, etat) from app.lot
              union all
              select procedure, concat_ws(' ', 'marche', lot, date_notification is not null,
                  date_publication_donnees is not null) from app.marche
              union all
              select procedure, concat_ws(' ', 'phase', phase, visite,
                  case when fermee_le is null then 'ouverte' end) from app.suivi_de_phase
              union all
              select procedure, concat_ws(' ', 'journal', acte, agent,
                  regexp_replace(texte, '[0-9]+', '#', 'g')) from app.journal
              union all
              select numero, concat_ws(' ', 'procedure', phase_en_cours, terminee_le is not null)
                from app.procedure
              union all
              select racine.business_key_, concat_ws(' ', 'moteur', e.act_id_)
                from camunda.act_ru_execution e
                join camunda.act_ru_execution racine on racine.id_ = e.proc_inst_id_
                where e.act_id_ is not null
              union all
              select racine.business_key_, concat_ws(' ', 'job', j.handler_type_)
                from camunda.act_ru_job j
                join camunda.act_ru_execution racine on racine.id_ = j.process_instance_id_
            ) tous where procedure like ? group by procedure, fait""";

    private FaitsEnBase() {}

    /**
     * @param dossier of an application whose PostgreSQL runs
     * @return how many times each fact is there, by procédure
     */
    static Map<String, Map<String, Integer>> lire(Path dossier) {
        return demander(dossier, "%");
    }

    static Map<String, Integer> lire(Path dossier, String procedure) {
        return demander(dossier, procedure).get(procedure);
    }

    private static Map<String, Map<String, Integer>> demander(Path dossier, String procedure) {
        var faits = new TreeMap<String, Map<String, Integer>>();
        try (var connexion = DriverManager.getConnection(url(dossier), "postgres", "postgres");
                var requete = connexion.prepareStatement(FAITS)) {
            requete.setString(1, procedure);
            var lignes = requete.executeQuery();
            while (lignes.next()) {
                faits.computeIfAbsent(lignes.getString(1), p -> new TreeMap<>())
                        .put(lignes.getString(2), lignes.getInt(3));
            }
            return faits;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** PostgreSQL writes its port on the fourth line of that file. */
    private static String url(Path dossier) {
        try {
            var postmaster = Files.readAllLines(dossier.resolve("postgresql/postmaster.pid"));
            return "jdbc:postgresql://localhost:" + postmaster.get(3).strip() + "/centrale";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
