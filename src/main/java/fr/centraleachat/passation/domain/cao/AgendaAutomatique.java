package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.Rythme;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts what is ready on the agenda of the next séance that asked for it, as long as the members can
 * still be convened in time. Every minute, as the application: whoever made a procédure ready may
 * know nothing of the commission of its acheteur.
 */
@Component
public class AgendaAutomatique {

    private static final Logger LOG = LoggerFactory.getLogger(AgendaAutomatique.class);

    private final Seances seances;
    private final Convocation convocation;
    private final ComposerLAgenda agenda;
    private final TransactionTemplate transaction;
    private final Clock horloge;

    AgendaAutomatique(
            Seances seances,
            Convocation convocation,
            ComposerLAgenda agenda,
            PlatformTransactionManager gestion,
            Clock horloge) {
        this.seances = seances;
        this.convocation = convocation;
        this.agenda = agenda;
        this.transaction = new TransactionTemplate(gestion);
        this.horloge = horloge;
    }

    @Scheduled(fixedDelayString = Rythme.MINUTE, initialDelayString = "PT50S")
    public void remplir() {
        prochaines().forEach(this::remplirSansBloquerLesAutres);
    }

    private void remplirSansBloquerLesAutres(UUID seance) {
        try {
            transaction.executeWithoutResult(t -> agenda.remplir(seance));
        } catch (RuntimeException e) {
            LOG.error("Agenda of séance {} not filled, next time in a minute", seance, e);
        }
    }

    /** One for each commission: the first to come. */
    private List<UUID> prochaines() {
        return transaction.execute(
                t -> {
                    var commissions = new HashSet<UUID>();
                    return seances.toutes().stream()
                            .filter(s -> s.agendaAutomatique() && peutEncoreAccueillir(s))
                            .sorted(Comparator.comparing(Seance::le))
                            .filter(s -> commissions.add(s.commission()))
                            .map(Seance::id)
                            .toList();
                });
    }

    private boolean peutEncoreAccueillir(Seance seance) {
        return !seance.estClose()
                && seance.le().isAfter(horloge.instant())
                && !LocalDate.now(horloge).isAfter(convocation.dernierJour(seance));
    }
}
