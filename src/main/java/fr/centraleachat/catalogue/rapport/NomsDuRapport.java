package fr.centraleachat.catalogue.rapport;

import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Organisation;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of what the report sums by its code. */
@Component
class NomsDuRapport {

    private final Organisation organisation;
    private final JdbcClient jdbc;

    NomsDuRapport(Organisation organisation, JdbcClient jdbc) {
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    Map<String, String> adherents() {
        return organisation.adherents().stream()
                .collect(Collectors.toMap(Adherent::code, Adherent::nom));
    }

    Map<String, String> familles() {
        return paires(jdbc.sql("select code, libelle from app.famille"));
    }

    /** Objets, by reference. */
    Map<String, String> marches(Collection<String> references) {
        return paires(
                jdbc.sql(
                                """
                                select reference, objet from app.marche_mutualise
                                where reference = any (?)""")
                        .param(references.toArray(String[]::new)));
    }

    private static Map<String, String> paires(JdbcClient.StatementSpec lecture) {
        return lecture.query((l, n) -> Map.entry(l.getString(1), l.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
