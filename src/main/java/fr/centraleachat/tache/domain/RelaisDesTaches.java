package fr.centraleachat.tache.domain;

import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Organisation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Offers to the relay the open tasks of the fonctions that nobody holds any more. */
@Component
class RelaisDesTaches {

    private final TacheRepository taches;
    private final VacanceRepository vacances;
    private final Organisation organisation;
    private final Clock horloge;

    RelaisDesTaches(
            TacheRepository taches,
            VacanceRepository vacances,
            Organisation organisation,
            Clock horloge) {
        this.taches = taches;
        this.vacances = vacances;
        this.organisation = organisation;
        this.horloge = horloge;
    }

    /**
     * @return the tasks that it changed, whose rows it holds
     */
    List<Relayee> offrir() {
        var jour = LocalDate.now(horloge);
        return vacances.attendues().stream()
                .filter(v -> estVacante(v, jour))
                .flatMap(this::offrir)
                .toList();
    }

    private boolean estVacante(Vacance v, LocalDate jour) {
        return organisation.titulaires(v.fonction(), v.adherent(), v.service(), jour).isEmpty();
    }

    private Stream<Relayee> offrir(Vacance vacance) {
        var relais =
                organisation
                        .relais(vacance.fonction(), vacance.adherent())
                        .map(Agent::identifiant)
                        .orElse(null);
        if (!vacance.tenue() && Objects.equals(relais, vacance.relais())) {
            return Stream.empty();
        }
        return vacances.taches(vacance).stream()
                .filter(tache -> taches.verrouiller(tache).isPresent())
                .filter(tache -> vacances.relayer(tache, vacance, relais))
                .map(tache -> new Relayee(tache, vacance.relais(), relais));
    }
}
