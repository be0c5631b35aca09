package fr.centraleachat.catalogue.alerte;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may be held by what happens to a marché: those identified, and its acheteur. */
@Component
class Beneficiaires {

    private final JdbcClient jdbc;

    Beneficiaires(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> de(String marche) {
        return new TreeSet<>(
                jdbc.sql(
                                """
                                select adherent from app.beneficiaire_de_marche where marche = :marche
                                union
                                select acheteur from app.marche_mutualise
                                where reference = :marche and acheteur is not null""")
                        .param("marche", marche)
                        .query(String.class)
                        .list());
    }
}
