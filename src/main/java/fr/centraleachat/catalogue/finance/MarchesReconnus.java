package fr.centraleachat.catalogue.finance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The marchés, by our reference, else the id of their source, else the number of a procédure. */
final class MarchesReconnus {

    private static final String CHERCHER =
            """
            select reference, reference = :texte as exacte from app.marche_mutualise
            where reference = :texte or id_decp = :texte or numero_de_procedure = :texte
            order by exacte desc, reference limit 3""";

    private final JdbcClient jdbc;
    private final Map<String, Reconnu> connus = new HashMap<>();

    MarchesReconnus(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Reconnu chercher(String texte) {
        return connus.computeIfAbsent(texte, this::lire);
    }

    private Reconnu lire(String texte) {
        var trouves = jdbc.sql(CHERCHER).param("texte", texte).query(Trouve.class).list();
        if (trouves.isEmpty()) {
            return Reconnu.pas("Aucun marché du catalogue ne porte « " + texte + " ».");
        }
        if (trouves.size() == 1 || trouves.get(0).exacte()) {
            return Reconnu.comme(trouves.get(0).reference());
        }
        return Reconnu.pas(
                "Plusieurs marchés portent « %s » (%s…) : donnez la référence du catalogue."
                        .formatted(texte, String.join(", ", references(trouves))));
    }

    private static List<String> references(List<Trouve> trouves) {
        return trouves.stream().map(Trouve::reference).toList();
    }

    private record Trouve(String reference, boolean exacte) {}
}
