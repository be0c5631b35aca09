package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.passation.FamillesDAchat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The familles d'achat by which the value of the need is summed (R2121-6). */
@Component
public class Familles implements FamillesDAchat {

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

    @Override
    public Map<String, String> libelles() {
        var libelles = new LinkedHashMap<String, String>();
        toutes().forEach(f -> libelles.put(f.code(), f.libelle()));
        return libelles;
    }

    public List<Famille> toutes() {
        return jdbc.sql(
                        "select code, libelle from app.famille order by libelle collate \"fr-x-icu\"")
                .query(Famille.class)
                .list();
    }
}
