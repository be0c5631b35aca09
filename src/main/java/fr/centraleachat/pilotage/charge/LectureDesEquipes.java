package fr.centraleachat.pilotage.charge;

import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Effectifs;
import fr.centraleachat.organisation.Habilitation;
import fr.centraleachat.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the agents of a day in two queries. */
@Component
class LectureDesEquipes {

    private final Organisation organisation;
    private final Effectifs effectifs;
    private final Encadrement encadrement;

    LectureDesEquipes(Organisation organisation, Effectifs effectifs, Encadrement encadrement) {
        this.organisation = organisation;
        this.effectifs = effectifs;
        this.encadrement = encadrement;
    }

    Equipes lire(LocalDate jour) {
        var noms =
                organisation.agentsActifs().stream()
                        .collect(Collectors.toMap(Agent::identifiant, Agent::nom));
        Map<String, List<Habilitation>> tenues =
                effectifs.habilitations(jour).stream()
                        .collect(Collectors.groupingBy(Habilitation::agent));
        var gerees =
                noms.keySet().stream()
                        .filter(a -> encadrement.gere(a, tenues.getOrDefault(a, List.of())))
                        .collect(Collectors.toSet());
        return new Equipes(noms, tenues, gerees);
    }
}
