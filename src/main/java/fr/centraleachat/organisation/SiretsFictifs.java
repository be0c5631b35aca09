package fr.centraleachat.organisation;

import fr.centraleachat.common.Siret;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * For the demonstration only: completes a known SIREN with a NIC whose key is right, marked «
 * fictif, à vérifier ». A real SIRET is never touched.
 */
@Component
public class SiretsFictifs {

    private final JdbcClient jdbc;

    SiretsFictifs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void completer() {
        jdbc.sql("select siren from app.adherent where siret is null and siren is not null")
                .query(String.class)
                .list()
                .forEach(this::completer);
    }

    private void completer(String siren) {
        jdbc.sql(
                        """
                        update app.adherent set siret = ?, siret_a_verifier = true
                        where siren = ? and siret is null""")
                .param(siret(siren))
                .param(siren)
                .update();
    }

    private static String siret(String siren) {
        return IntStream.range(0, 10)
                .mapToObj(cle -> siren + "0001" + cle)
                .filter(Siret::estValide)
                .findFirst()
                .orElseThrow();
    }
}
