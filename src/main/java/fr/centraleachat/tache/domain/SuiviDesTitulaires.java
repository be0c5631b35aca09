package fr.centraleachat.tache.domain;

import fr.centraleachat.common.Rythme;
import fr.centraleachat.organisation.TitulairesChanges;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Open tasks follow those who hold the fonctions: out of the hands of who lost the fonction, and to
 * the relay when nobody holds it any more.
 */
@Component
@Transactional
public class SuiviDesTitulaires {

    private final VacanceRepository vacances;
    private final RelaisDesTaches relais;
    private final TachesSansTitulaire taches;

    SuiviDesTitulaires(
            VacanceRepository vacances, RelaisDesTaches relais, TachesSansTitulaire taches) {
        this.vacances = vacances;
        this.relais = relais;
        this.taches = taches;
    }

    @EventListener
    public void apres(TitulairesChanges changes) {
        suivre(changes.agent() == null ? List.of() : List.of(changes.agent()));
    }

    /** What ends by its date alone. */
    @Scheduled(fixedDelayString = Rythme.DIX_MINUTES, initialDelayString = "PT45S")
    public void suivre() {
        suivre(vacances.preneurs());
    }

    private void suivre(List<String> preneurs) {
        var relayees = relais.offrir();
        Set<String> perdants = new HashSet<>(preneurs);
        relayees.stream().map(Relayee::de).filter(de -> de != null).forEach(perdants::add);
        perdants.forEach(taches::liberer);
        relayees.forEach(taches::confier);
    }
}
