package fr.centraleachat.catalogue.publication;

import fr.centraleachat.passation.DonneesPubliees;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What was published by the procédure itself is published here too, with its day. */
@Component
class PublicationEntendue {

    private final JdbcClient jdbc;

    PublicationEntendue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void publier(DonneesPubliees publiees) {
        jdbc.sql(
                        """
                        update app.marche_mutualise
                        set complements = complements
                                || jsonb_build_object('datePublicationDonnees', :le::text)
                        where numero_de_procedure = :procedure and lot = :lot""")
                .param("le", publiees.le().toString())
                .param("procedure", publiees.procedure())
                .param("lot", publiees.lot())
                .update();
    }
}
