package fr.centraleachat.tache.domain;

import fr.centraleachat.raci.Lettre;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a list of tasks is narrowed by; null asks nothing.
 *
 * @param lettres the strongest letter of the caller on the task is one of these
 * @param procedure its number
 * @param echeanceAvant the échéance is before that day
 */
public record CriteresDeTaches(
        Set<Lettre> lettres,
        String procedure,
        String phase,
        String adherent,
        LocalDate echeanceAvant,
        Prise prise) {

    /** In whose hands the task is. */
    public enum Prise {
        MOI_OU_LIBRE,
        MOI,
        LIBRE,
        AUTRE
    }

    /** What the caller may act on, whatever it is. */
    public static CriteresDeTaches tous() {
        return new CriteresDeTaches(Set.of(Lettre.A, Lettre.R), null, null, null, null, null);
    }
}
