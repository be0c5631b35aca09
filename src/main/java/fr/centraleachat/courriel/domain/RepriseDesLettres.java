package fr.centraleachat.courriel.domain;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.LettreReprise;
import fr.centraleachat.passation.LettreRevenue;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A letter that goes another way leaves no more by courriel; one that came back is shown so. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RepriseDesLettres {

    private final JdbcClient jdbc;

    RepriseDesLettres(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void apres(LettreReprise reprise) {
        jdbc.sql(
                        """
                        update app.courriel set etat = 'REPRIS', prochaine = null, rapport_du = false,
                            detail = 'La lettre part autrement.'
                        where lettre = ?
                            and etat in ('A_ENVOYER', 'A_DISPOSITION', 'ECHEC', 'INCERTAIN')""")
                .param(reprise.lettre())
                .update();
        int enCours =
                jdbc.sql(
                                """
                                select count(*) from app.courriel where lettre = ?
                                    and (etat = 'EN_COURS' or etat = 'ENVOYE' and rapport_du)""")
                        .param(reprise.lettre())
                        .query(Integer.class)
                        .single();
        if (enCours > 0) {
            throw new EtatIncompatible(
                    "Cette lettre part en ce moment par courriel : attendez une minute la réponse du"
                            + " serveur, puis relisez la page.");
        }
    }

    @EventListener
    void apres(LettreRevenue revenue) {
        jdbc.sql(
                        "update app.courriel set etat = 'REVENU', detail = ?"
                                + " where lettre = ? and etat = 'ENVOYE'")
                .params(revenue.motif(), revenue.lettre())
                .update();
    }
}
