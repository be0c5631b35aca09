package fr.centraleachat.catalogue.admission;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The requests, as the caller may see them. */
@Repository
class AdmissionRepository {

    private static final String LIRE = "select * from app.demande_d_adhesion where ";

    private final JdbcClient jdbc;

    AdmissionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Admission> deNumeros(List<String> numeros) {
        return jdbc.sql(LIRE + "numero in (:numeros)")
                .param("numeros", numeros)
                .query(LectureDAdmission::lire)
                .list();
    }

    /** Waits for whoever holds it, then reads it as they left it. */
    Optional<Admission> verrouiller(String numero) {
        return jdbc.sql(LIRE + "numero = ? for update")
                .param(numero)
                .query(LectureDAdmission::lire)
                .optional();
    }

    Optional<String> deCle(String agent, String cle) {
        return jdbc.sql(
                        "select numero from app.demande_d_adhesion where demande_par = ? and cle = ?")
                .params(agent, cle)
                .query(String.class)
                .optional();
    }

    /** The last asked first. */
    List<Admission> dernieres(int nombre) {
        return jdbc.sql(LIRE + "true order by demande_le desc, numero desc limit ?")
                .param(nombre)
                .query(LectureDAdmission::lire)
                .list();
    }
}
