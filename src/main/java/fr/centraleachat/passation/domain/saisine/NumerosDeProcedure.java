package fr.centraleachat.passation.domain.saisine;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers without a hole within a year: {@code 2026-0131}. The row lock orders the creations. */
@Component
class NumerosDeProcedure {

    private final JdbcClient jdbc;

    NumerosDeProcedure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String suivant(LocalDate jour) {
        int rang =
                jdbc.sql(
                                """
                                insert into app.numero_de_procedure (annee, dernier) values (?, 1)
                                on conflict (annee) do update
                                    set dernier = numero_de_procedure.dernier + 1
                                returning dernier""")
                        .param(jour.getYear())
                        .query(Integer.class)
                        .single();
        return "%d-%04d".formatted(jour.getYear(), rang);
    }
}
