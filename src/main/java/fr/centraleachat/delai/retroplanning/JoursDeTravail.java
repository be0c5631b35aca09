package fr.centraleachat.delai.retroplanning;

import fr.centraleachat.delai.CalendrierLocal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days on which a file can move: worked, and outside of the closed weeks of the adhérent. */
record JoursDeTravail(CalendrierLocal calendrier, List<Fermeture> fermetures) {

    static JoursDeTravail de(Contraintes contraintes) {
        return new JoursDeTravail(contraintes.calendrier(), contraintes.fermetures());
    }

    boolean travaille(LocalDate jour) {
        return calendrier.estOuvre(jour) && fermeture(jour).isEmpty();
    }

    Optional<Fermeture> fermeture(LocalDate jour) {
        return fermetures.stream().filter(f -> f.contient(jour)).findFirst();
    }

    /** « un samedi », « un jour férié (Noël) », « pendant la fermeture … ». */
    String empechement(LocalDate jour) {
        return calendrier.estOuvre(jour)
                ? fermeture(jour).map(f -> "pendant « " + f.motif() + " »").orElse("un jour ouvré")
                : "un " + calendrier.empechement(jour);
    }

    LocalDate precedent(LocalDate jour) {
        var date = jour.minusDays(1);
        while (!travaille(date)) {
            date = date.minusDays(1);
        }
        return date;
    }
}
