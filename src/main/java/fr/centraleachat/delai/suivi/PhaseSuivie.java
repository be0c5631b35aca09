package fr.centraleachat.delai.suivi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A phase of a procédure as it is kept.
 *
 * @param cible the row of the organisation, calendar days, first visit
 * @param visites in order
 */
record PhaseSuivie(
        String code,
        int ordre,
        String libelle,
        String libelleCourt,
        String acteur,
        int cible,
        Integer minimumLegal,
        LocalDate prevue,
        List<Visite> visites) {

    PhaseSuivie avec(List<Visite> siennes) {
        return new PhaseSuivie(
                code,
                ordre,
                libelle,
                libelleCourt,
                acteur,
                cible,
                minimumLegal,
                prevue,
                List.copyOf(siennes));
    }

    /** The greater of the organisation's target and of the legal minimum. */
    int cibleEffective() {
        return minimumLegal == null ? cible : Math.max(cible, minimumLegal);
    }

    /** The target of the visit to come. */
    int cibleSuivante(int pourcentDeRepassage) {
        return cibleDuRang(visites.size() + 1, pourcentDeRepassage);
    }

    /** A part of the first visit's target after the first, never under the legal minimum. */
    int cibleDuRang(int rang, int pourcentDeRepassage) {
        if (rang == 1) {
            return cibleEffective();
        }
        int part = part(visites.get(0).cible(), pourcentDeRepassage);
        return minimumLegal == null ? part : Math.max(part, minimumLegal);
    }

    Optional<Visite> derniere() {
        return visites.isEmpty() ? Optional.empty() : Optional.of(visites.get(visites.size() - 1));
    }

    boolean estOuverte() {
        return derniere().filter(Visite::estOuverte).isPresent();
    }

    /** Rounded up. */
    static int part(int jours, int pourcent) {
        return (jours * pourcent + 99) / 100;
    }
}
