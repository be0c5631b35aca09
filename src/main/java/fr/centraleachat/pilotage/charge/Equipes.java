package fr.centraleachat.pilotage.charge;

import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Habilitation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The agents of a day, by login.
 *
 * @param gerees logins of those whose name the caller reads
 */
record Equipes(
        Map<String, String> noms,
        Map<String, List<Habilitation>> habilitations,
        Set<String> gerees) {

    /** Null for whom the caller may not name. */
    String nom(String agent) {
        return gerees.contains(agent) ? noms.getOrDefault(agent, agent) : null;
    }

    /** What they do there: « Équipe marchés, Équipe achats ». */
    String fonctions(String agent, FiltreDeCharge filtre) {
        return habilitations.getOrDefault(agent, List.of()).stream()
                .map(Habilitation::fonction)
                .filter(f -> filtre.fonction() == null || filtre.fonction() == f)
                .map(Fonction::libelle)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Somebody holds that fonction for that adhérent. */
    boolean tiennent(Fonction fonction, String adherent) {
        return habilitations.values().stream()
                .flatMap(Collection::stream)
                .anyMatch(h -> h.fonction() == fonction && atteint(h, adherent));
    }

    boolean concerne(String agent, FiltreDeCharge filtre) {
        return habilitations.getOrDefault(agent, List.of()).stream()
                .anyMatch(
                        h ->
                                (filtre.fonction() == null || filtre.fonction() == h.fonction())
                                        && (filtre.adherent() == null
                                                || atteint(h, filtre.adherent())));
    }

    private static boolean atteint(Habilitation habilitation, String adherent) {
        return habilitation.adherent().equals(adherent)
                || habilitation.fonction().estMutualisee()
                        && habilitation.adherent().equals(Adherent.METROPOLE);
    }
}
