package fr.centraleachat.catalogue.adhesion;

import fr.centraleachat.organisation.RecoursDAdherent;
import fr.centraleachat.organisation.RecoursDesAdherents;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The recours, for the pages and the API of the adhérents. */
@Component
@Transactional(readOnly = true)
class RecoursDuCatalogue implements RecoursDesAdherents {

    private final JdbcClient jdbc;

    RecoursDuCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RecoursDAdherent> de(String adherent) {
        return jdbc.sql(
                        """
                        select r.marche, m.objet, r.etat, r.debut, r.fin from app.recours r
                        join app.marche_mutualise m on m.reference = r.marche
                        where r.adherent = ? order by r.demande_le desc, r.marche""")
                .param(adherent)
                .query(RecoursDAdherent.class)
                .list();
    }
}
