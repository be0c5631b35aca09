package fr.centraleachat.common;

import java.time.LocalDate;

/** Days from {@code debut} to the day before {@code fin}; a null {@code fin} is open. */
public record Periode(LocalDate debut, LocalDate fin) {

    public Periode {
        if (fin != null && !fin.isAfter(debut)) {
            throw DonneesRefusees.champ("fin", "La fin doit être postérieure au début.");
        }
    }

    public static Periode depuis(LocalDate debut) {
        return new Periode(debut, null);
    }

    public boolean contient(LocalDate jour) {
        return !jour.isBefore(debut) && (fin == null || jour.isBefore(fin));
    }

    public boolean chevauche(Periode autre) {
        return (fin == null || autre.debut.isBefore(fin))
                && (autre.fin == null || debut.isBefore(autre.fin));
    }
}
