package fr.centraleachat.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the other modules ask of the organisation. */
public interface Organisation {

    /** Sorted by name, the métropole first. */
    List<Adherent> adherents();

    /**
     * @throws fr.centraleachat.common.Introuvable when no adhérent has that code
     */
    Adherent adherent(String code);

    boolean existe(String adherent);

    /** All of them, past and to come, by service commun and date. */
    List<Adhesion> adhesions(String adherent);

    boolean adhere(String adherent, ServiceCommun service, LocalDate le);

    /** Names of the services instructeurs of an adhérent, by code. */
    List<Service> services(String adherent);

    Optional<Agent> agent(String identifiant);

    /** Those whose account is open. */
    List<Agent> agentsActifs();

    /**
     * The agents who hold the fonction for the adhérent that day.
     *
     * @param service of a service instructeur, null for any
     */
    List<Agent> titulaires(Fonction fonction, String adherent, String service, LocalDate le);

    /**
     * What an agent may act by that day, their own and those of whom they substitute; none once
     * their account is closed.
     */
    List<Habilitation> habilitations(String agent, LocalDate le);

    /** To whom the tasks of a fonction without holder go. */
    Optional<Agent> relais(Fonction fonction, String adherent);

    /** Who stands in for an absent agent that day. */
    Optional<Agent> suppleant(String agent, LocalDate le);

    boolean estAbsent(String agent, LocalDate le);

    /**
     * A service of an adhérent.
     *
     * @param code unique within the adhérent
     */
    record Service(String adherent, String code, String nom) {}
}
