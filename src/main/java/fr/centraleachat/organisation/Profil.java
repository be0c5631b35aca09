package fr.centraleachat.organisation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.centraleachat.common.Portee;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an agent may do on a given day.
 *
 * @param habilitations own ones, and those of the absent agents for whom this one stands in
 * @param relaisDe codes of the adhérents for which this one is the relay of a fonction
 */
record Profil(
        String identifiant, String nom, List<Habilitation> habilitations, Set<String> relaisDe) {

    /** Held for DIJON_METROPOLE, these see the files of every adhérent. */
    private static final Set<Fonction> VOIENT_TOUT =
            EnumSet.of(
                    Fonction.EQUIPE_ACHATS,
                    Fonction.EQUIPE_MARCHES,
                    Fonction.PILOTE,
                    Fonction.CONNECTEUR,
                    Fonction.ADMINISTRATEUR);

    Profil {
        habilitations = List.copyOf(habilitations);
        relaisDe = Set.copyOf(relaisDe);
    }

    Profil(String identifiant, String nom, List<Habilitation> habilitations) {
        this(identifiant, nom, habilitations, Set.of());
    }

    boolean tient(Fonction fonction) {
        return habilitations.stream().anyMatch(h -> h.fonction() == fonction);
    }

    boolean tient(Fonction fonction, String adherent) {
        return habilitations.stream().anyMatch(h -> vaut(h, fonction, adherent));
    }

    boolean tient(Fonction fonction, String adherent, String service) {
        return habilitations.stream()
                .filter(h -> vaut(h, fonction, adherent))
                .anyMatch(
                        h -> service == null || h.service() == null || h.service().equals(service));
    }

    /** Empty when this agent holds the fonction in their own name, or not at all. */
    Optional<String> suppleeDe(Fonction fonction, String adherent) {
        var titulaires =
                habilitations.stream()
                        .filter(h -> vaut(h, fonction, adherent))
                        .map(Habilitation::agent)
                        .toList();
        return titulaires.contains(identifiant)
                ? Optional.empty()
                : titulaires.stream().findFirst();
    }

    Portee portee() {
        if (habilitations.stream().anyMatch(Profil::voitTout)) {
            return Portee.TOUT;
        }
        return Portee.limiteeA(
                Stream.concat(habilitations.stream().map(Habilitation::adherent), relaisDe.stream())
                        .collect(toUnmodifiableSet()));
    }

    private static boolean voitTout(Habilitation habilitation) {
        return VOIENT_TOUT.contains(habilitation.fonction())
                && Adherent.METROPOLE.equals(habilitation.adherent());
    }

    private static boolean vaut(Habilitation habilitation, Fonction fonction, String adherent) {
        return habilitation.fonction() == fonction
                && (habilitation.adherent().equals(adherent)
                        || (fonction.estMutualisee()
                                && Adherent.METROPOLE.equals(habilitation.adherent())));
    }
}
