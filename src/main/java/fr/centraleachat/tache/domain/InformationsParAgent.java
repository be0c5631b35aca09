package fr.centraleachat.tache.domain;

import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.tache.InformationsDesAgents;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The informations of any agent, as their own page would show them. */
@Component
class InformationsParAgent implements InformationsDesAgents {

    private final InformationRepository informations;
    private final Organisation organisation;
    private final Clock horloge;

    InformationsParAgent(
            InformationRepository informations, Organisation organisation, Clock horloge) {
        this.informations = informations;
        this.organisation = organisation;
        this.horloge = horloge;
    }

    @Override
    public List<ActeConnu> entre(String agent, Instant depuis, Instant jusquA) {
        var habilitations = organisation.habilitations(agent, LocalDate.now(horloge));
        return informations.entre(new Portefeuille(habilitations), agent, depuis, jusquA).stream()
                .map(i -> new ActeConnu(i.procedure(), i.lot(), i.libelle(), i.le()))
                .sorted(Comparator.comparing(ActeConnu::le))
                .toList();
    }
}
