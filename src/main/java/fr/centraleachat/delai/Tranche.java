package fr.centraleachat.delai;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A time during which one organisation held a file.
 *
 * @param detenteur null when a suspension took it from everybody
 * @param motif of the suspension, null outside of one
 * @param fin excluded
 */
public record Tranche(Instant debut, Instant fin, GenreDeDetenteur detenteur, String motif) {

    /**
     * The midnights of Paris that it goes through: who has the file when a day ends has the day.
     * Days of tranches that touch add up to those of the whole, whatever the hours.
     */
    public long jours() {
        return ChronoUnit.DAYS.between(DatesLegales.jour(debut), DatesLegales.jour(fin));
    }

    public boolean estUneSuspension() {
        return motif != null;
    }

    public boolean estDuMeme(Tranche autre) {
        return detenteur == autre.detenteur && Objects.equals(motif, autre.motif);
    }

    public Tranche jusquA(Instant autreFin) {
        return new Tranche(debut, autreFin, detenteur, motif);
    }

    /** Its part between two instants: what one visit of a phase had of it. */
    public Optional<Tranche> entre(Instant de, Instant a) {
        var premier = debut.isBefore(de) ? de : debut;
        var dernier = fin.isAfter(a) ? a : fin;
        return premier.isBefore(dernier)
                ? Optional.of(new Tranche(premier, dernier, detenteur, motif))
                : Optional.empty();
    }
}
