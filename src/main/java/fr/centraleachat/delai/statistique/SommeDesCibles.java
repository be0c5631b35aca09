package fr.centraleachat.delai.statistique;

import fr.centraleachat.delai.cible.Cible;
import fr.centraleachat.delai.cible.Cibles;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The targets of the phases until the notification, one after the other. */
@Component
class SommeDesCibles {

    private final Cibles cibles;
    private final JdbcClient jdbc;

    SommeDesCibles(Cibles cibles, JdbcClient jdbc) {
        this.cibles = cibles;
        this.jdbc = jdbc;
    }

    /** In calendar days, as if it left that day. */
    int de(String procedure, LocalDate le) {
        var restantes = new HashSet<>(jusquALaNotification());
        var jour = le;
        for (var cible : cibles.enVigueur(procedure, null, le)) {
            if (estCommune(cible) && restantes.remove(cible.cle().phase())) {
                jour = cible.duree().depuis(jour);
            }
        }
        return (int) (jour.toEpochDay() - le.toEpochDay());
    }

    private static boolean estCommune(Cible cible) {
        return cible.cle().adherent() == null;
    }

    private List<String> jusquALaNotification() {
        return jdbc.sql(
                        """
                        select code from app.phase where ordre <=
                            (select ordre from app.phase where code = 'INFORMATION_NOTIFICATION')""")
                .query(String.class)
                .list();
    }
}
