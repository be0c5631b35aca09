package fr.centraleachat.delai.web;

import fr.centraleachat.delai.Duree;
import fr.centraleachat.delai.statistique.Repartition;
import java.util.Locale;

/**
 * A phase, its target and what it took.
 *
 * @param cible null when it has none
 */
record MedianeDePhase(String libelle, Duree cible, Repartition mesure) {

    /** As the forecast takes it: rounded up; null when nothing was measured. */
    public Integer mediane() {
        var mediane = mesure.mediane();
        return mediane.isPresent() ? (int) Math.ceil(mediane.getAsDouble()) : null;
    }

    /** Of sixty days, in %: where a number of days is in the picture. */
    public String place(int jours) {
        return String.format(Locale.ROOT, "%.1f%%", Math.min(100, jours / 0.6));
    }
}
