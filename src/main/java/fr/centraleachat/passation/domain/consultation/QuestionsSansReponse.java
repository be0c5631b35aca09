package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.delai.EcheanceAtteinte;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A useful question is not answered on its last day: the decision on a report opens by itself
 * (garde 11, R2151-4).
 */
@Component
public class QuestionsSansReponse {

    private final OuvrirReportDOffice report;
    private final TransactionTemplate transaction;

    QuestionsSansReponse(OuvrirReportDOffice report, PlatformTransactionManager gestion) {
        this.report = report;
        this.transaction = new TransactionTemplate(gestion);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** After the commit: the row of the alert is then free for whoever holds the procédure. */
    @TransactionalEventListener
    public void apres(EcheanceAtteinte echeance) {
        if (EcheancesDeReponse.GENRE.equals(echeance.genre())) {
            transaction.executeWithoutResult(
                    t ->
                            report.pourLaQuestion(
                                    echeance.numero(), UUID.fromString(echeance.objet())));
        }
    }
}
