package fr.centraleachat.passation.domain.saisine;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The familles d'achat by which the value of the need is summed (R2121-6). */
@Component
public class Familles {

    private final JdbcClient jdbc;

    Familles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A famille, by its code. */
    public record Famille(String code, String libelle) {}

    boolean existe(String code) {
        return famille(code).isPresent();
    }

    public Optional<Famille> famille(String code) {
        return jdbc.sql("select code, libelle from app.famille where code = ?")
                .param(code)
                .query(Famille.class)
                .optional();
    }

    public List<Famille> toutes() {
        return jdbc.sql(
                        "select code, libelle from app.famille order by libelle collate \"fr-x-icu\"")
                .query(Famille.class)
                .list();
    }
}
