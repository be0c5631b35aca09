package fr.centraleachat.delai.statistique;

import fr.centraleachat.delai.DelaiDePassation;
import fr.centraleachat.delai.DelaisDePassation;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounded up, as every forecast takes a median. */
@Service
class DelaisMesures implements DelaisDePassation {

    private final JdbcClient jdbc;
    private final SommeDesCibles cibles;
    private final Parametres parametres;

    DelaisMesures(JdbcClient jdbc, SommeDesCibles cibles, Parametres parametres) {
        this.jdbc = jdbc;
        this.cibles = cibles;
        this.parametres = parametres;
    }

    @Override
    @Transactional(readOnly = true)
    public DelaiDePassation de(String procedure, LocalDate le) {
        var mesures = mesures(procedure);
        return mesures.taille() >= parametres.entier("PREVISION_ECHANTILLON_MINIMAL", le)
                ? new DelaiDePassation(
                        procedure,
                        (int) Math.ceil(mesures.mediane().orElseThrow()),
                        mesures.taille())
                : new DelaiDePassation(procedure, cibles.de(procedure, le), 0);
    }

    private Repartition mesures(String procedure) {
        return Repartition.de(
                jdbc
                        .sql("select jours, nombre from app.durees_jusqu_a_la_notification(?)")
                        .param(procedure)
                        .query((l, n) -> Map.entry(l.getInt(1), l.getLong(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
