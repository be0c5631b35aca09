package fr.centraleachat.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FermeturesEnBase implements Fermetures {

    private final JdbcClient base;

    FermeturesEnBase(JdbcClient base) {
        this.base = base;
    }

    @Override
    public List<FermetureDAdherent> depuis(String adherent, LocalDate jour) {
        return base.sql("select * from app.fermeture where adherent = ? and fin > ? order by debut")
                .params(adherent, jour)
                .query(
                        (ligne, rang) ->
                                new FermetureDAdherent(
                                        ligne.getLong("id"),
                                        Profils.periode(ligne),
                                        ligne.getString("motif")))
                .list();
    }
}
