package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.Duree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A phase of a procédure as it is kept.
 *
 * @param cible that the procédure follows, first visit
 * @param minimumLegal calendar days, null when the law sets none
 * @param plans null before the end of the montage
 * @param prevue as last forecast, null when never or when there is nothing to forecast
 * @param visites in order
 */
record PhaseSuivie(
        String code,
        int ordre,
        String libelle,
        String libelleCourt,
        String acteur,
        Duree cible,
        Integer minimumLegal,
        Plans plans,
        PhasePrevue prevue,
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
                plans,
                prevue,
                List.copyOf(siennes));
    }

    PhaseSuivie prevue(PhasePrevue autre) {
        return new PhaseSuivie(
                code,
                ordre,
                libelle,
                libelleCourt,
                acteur,
                cible,
                minimumLegal,
                plans,
                autre,
                visites);
    }

    PhaseSuivie ciblee(Duree autre) {
        return new PhaseSuivie(
                code,
                ordre,
                libelle,
                libelleCourt,
                acteur,
                autre,
                minimumLegal,
                plans,
                prevue,
                visites);
    }

    /** Its visit that lasts has the target that the phase follows now. */
    PhaseSuivie recalculee(int pourcentDeRepassage) {
        if (!estOuverte()) {
            return this;
        }
        var recalculees = new ArrayList<>(visites);
        recalculees.set(visites.size() - 1, visiteRecalculee(pourcentDeRepassage));
        return avec(recalculees);
    }

    Visite visiteRecalculee(int pourcentDeRepassage) {
        var visite = derniere().orElseThrow();
        var debut = DatesLegales.jour(visite.ouverteLe());
        var sienne = cibleDuRang(visite.rang(), debut, pourcentDeRepassage);
        return visite.avecCible(sienne.calendairesDepuis(debut));
    }

    /** The target of the visit to come, if it begins that day. */
    Duree cibleSuivante(LocalDate depuis, int pourcentDeRepassage) {
        return cibleDuRang(visites.size() + 1, depuis, pourcentDeRepassage);
    }

    /**
     * A part of the first visit's target after the first, never under the legal minimum.
     *
     * @param depuis first day of the visit
     */
    Duree cibleDuRang(int rang, LocalDate depuis, int pourcentDeRepassage) {
        var sienne = rang == 1 ? cible : cible.part(pourcentDeRepassage);
        return sienne.auMoins(minimumLegal, depuis);
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
