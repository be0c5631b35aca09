package fr.centraleachat.courriel.domain;

import fr.centraleachat.passation.RapportDeCourriel;
import fr.centraleachat.passation.SuiviDesCourriels;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the procédure of each letter how its courriel ended. That it is to be told is written with
 * the answer of the mail server; that it was told, with what the procédure makes of it: whatever
 * dies in between, it is told again, and counts once.
 */
@Component
class RapportsDesLettres {

    private static final Logger LOG = LoggerFactory.getLogger(RapportsDesLettres.class);

    private final JdbcClient jdbc;
    private final SuiviDesCourriels suivi;
    private final TransactionTemplate transaction;

    RapportsDesLettres(JdbcClient jdbc, SuiviDesCourriels suivi, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.suivi = suivi;
        this.transaction = transaction;
    }

    /**
     * @param le when the mail server took it, null when it did not
     */
    record Rapport(
            UUID id,
            UUID lettre,
            int tour,
            EtatDeCourriel etat,
            OffsetDateTime le,
            String detail) {}

    @Scheduled(fixedDelayString = "PT15S", initialDelayString = "PT35S")
    void rapporter() {
        dus().forEach(this::rapporterSansBloquerLesAutres);
    }

    private List<Rapport> dus() {
        return transaction.execute(
                t ->
                        jdbc.sql(
                                        """
                                        select id, lettre, tour, etat, coalesce(envoye_le, fini_le) as le, detail
                                        from app.courriel where rapport_du order by ecrit_le, id""")
                                .query(Rapport.class)
                                .list());
    }

    private void rapporterSansBloquerLesAutres(Rapport rapport) {
        try {
            transaction.executeWithoutResult(t -> rapporter(rapport));
        } catch (RuntimeException e) {
            LOG.error("Courriel {} not reported yet, next time in 15 s", rapport.id(), e);
        }
    }

    /** The procédure is locked before the courriel, as when an agent acts on the letter. */
    private void rapporter(Rapport r) {
        var dit =
                new RapportDeCourriel(
                        r.tour(), instant(r), FacteurSmtp.reference(r.id()), r.detail());
        switch (r.etat()) {
            case ENVOYE -> suivi.constaterEnvoi(r.lettre(), dit);
            case ECHEC -> suivi.constaterRefus(r.lettre(), dit);
            case INCERTAIN -> suivi.constaterDoute(r.lettre(), dit);
            default -> LOG.debug("Courriel {} was taken up meanwhile", r.id());
        }
        jdbc.sql("update app.courriel set rapport_du = false where id = ? and etat = ?")
                .params(r.id(), r.etat().name())
                .update();
    }

    private static Instant instant(Rapport rapport) {
        return rapport.le().toInstant();
    }
}
