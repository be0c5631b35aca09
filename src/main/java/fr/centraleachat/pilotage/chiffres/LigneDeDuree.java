package fr.centraleachat.pilotage.chiffres;

import fr.centraleachat.delai.statistique.StatistiqueDePhase;

/**
 * One phase of the table of durations.
 *
 * @param lisible enough are counted for a median to mean something
 * @param mediane place on the drawing, as are the following; null unless it is readable
 */
public record LigneDeDuree(
        StatistiqueDePhase chiffres,
        boolean lisible,
        String mediane,
        String p80,
        String p90,
        String cible) {

    static LigneDeDuree de(StatistiqueDePhase s, Echelle echelle, int minimum) {
        return s.nombre() < Math.max(1, minimum)
                ? new LigneDeDuree(s, false, null, null, null, null)
                : new LigneDeDuree(
                        s,
                        true,
                        echelle.pourcent(s.p50()),
                        echelle.pourcent(s.p80()),
                        echelle.pourcent(s.p90()),
                        echelle.pourcent(s.cible()));
    }

    public boolean depasse() {
        return lisible && Jours.arrondi(chiffres.p50()) > Jours.arrondi(chiffres.cible());
    }
}
