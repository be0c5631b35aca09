package fr.centraleachat.delai.retroplanning;

import fr.centraleachat.delai.DateCalculee;
import fr.centraleachat.delai.DateCalculee.Etape;
import fr.centraleachat.delai.Duree;
import fr.centraleachat.delai.Unite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A date on its way backwards, with the reasons so far. */
final class Recul {

    private final JoursDeTravail jours;
    private final List<Etape> etapes = new ArrayList<>();
    private LocalDate date;

    Recul(JoursDeTravail jours, LocalDate depuis, String raison) {
        this.jours = jours;
        this.date = depuis;
        noter(raison);
    }

    LocalDate date() {
        return date;
    }

    /** Days of its unit, but for those of a closed week. */
    Recul de(Duree duree) {
        boolean ouvres = duree.unite() == Unite.JOURS_OUVRES;
        int comptes = 0;
        Fermeture derniere = null;
        while (comptes < duree.jours()) {
            date = date.minusDays(1);
            var fermeture = jours.fermeture(date).orElse(null);
            if (fermeture == null) {
                comptes += ouvres && !jours.travaille(date) ? 0 : 1;
            } else if (fermeture != derniere) {
                derniere = fermeture;
                noter("« %s »\u00a0: ses jours ne sont pas comptés".formatted(fermeture.motif()));
            }
        }
        noter("%d jours %s plus tôt".formatted(duree.jours(), ouvres ? "ouvrés" : "calendaires"));
        return this;
    }

    /** Calendar days that run whoever works. */
    Recul deDateADate(int duree) {
        date = date.minusDays(duree);
        noter("%d jours plus tôt, de date à date".formatted(duree));
        return this;
    }

    Recul auJourTravaille() {
        if (!jours.travaille(date)) {
            var empechement = jours.empechement(date);
            date = jours.precedent(date);
            noter("Dernier jour travaillé avant, car ce serait " + empechement);
        }
        return this;
    }

    /** The day before one on which it is too late. */
    Recul avant(LocalDate limite, String raison) {
        if (!date.isBefore(limite)) {
            date = jours.precedent(limite);
            noter(raison);
        }
        return this;
    }

    Recul a(LocalDate autre, String raison) {
        date = autre;
        noter(raison);
        return this;
    }

    DateCalculee selon(String regle, String article) {
        return new DateCalculee(date, etapes, regle, article);
    }

    private void noter(String raison) {
        etapes.add(new Etape(date, raison));
    }
}
