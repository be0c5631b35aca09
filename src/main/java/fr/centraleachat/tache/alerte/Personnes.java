package fr.centraleachat.tache.alerte;

import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is behind a fonction today, as for the tasks. */
@Component
class Personnes {

    private final Organisation organisation;
    private final Clock horloge;

    Personnes(Organisation organisation, Clock horloge) {
        this.organisation = organisation;
        this.horloge = horloge;
    }

    /**
     * @param nomme login of who has it in hand or is named for it, null for all who hold the
     *     fonction
     */
    List<String> de(Fonction fonction, String adherent, String service, String nomme) {
        if (nomme != null && estActif(nomme) && (!estAbsent(nomme) || suppleant(nomme) != null)) {
            return List.of(presentOuSuppleant(nomme));
        }
        var titulaires =
                organisation.titulaires(fonction, adherent, service, aujourdHui()).stream();
        var logins = titulaires.map(Agent::identifiant).map(this::presentOuSuppleant).distinct();
        var trouves = logins.toList();
        return trouves.isEmpty() ? relais(fonction, adherent).toList() : trouves;
    }

    private Stream<String> relais(Fonction fonction, String adherent) {
        return organisation
                .relais(fonction, adherent)
                .map(Agent::identifiant)
                .map(this::presentOuSuppleant)
                .stream();
    }

    /** An absent agent whom nobody stands in for will read it when they come back. */
    private String presentOuSuppleant(String login) {
        var suppleant = estAbsent(login) ? suppleant(login) : null;
        return suppleant == null ? login : suppleant;
    }

    private String suppleant(String login) {
        return organisation.suppleant(login, aujourdHui()).map(Agent::identifiant).orElse(null);
    }

    private boolean estAbsent(String login) {
        return organisation.estAbsent(login, aujourdHui());
    }

    private boolean estActif(String login) {
        return organisation.agentsActifs().stream().anyMatch(a -> a.identifiant().equals(login));
    }

    private LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }
}
