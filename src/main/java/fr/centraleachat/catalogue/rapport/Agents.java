package fr.centraleachat.catalogue.rapport;

import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who works for the service on the day of an arrêté, each once. */
@Component
class Agents {

    private final Organisation organisation;

    Agents(Organisation organisation) {
        this.organisation = organisation;
    }

    List<Agent> tous(Exercice e) {
        return Stream.of(Fonction.EQUIPE_ACHATS, Fonction.EQUIPE_MARCHES)
                .flatMap(
                        f ->
                                organisation
                                        .titulaires(f, Adherent.METROPOLE, null, e.arrete())
                                        .stream())
                .distinct()
                .toList();
    }
}
