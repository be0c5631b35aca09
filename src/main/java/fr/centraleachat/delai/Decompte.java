package fr.centraleachat.delai;

import fr.centraleachat.delai.DateCalculee.Etape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** One count of days under way: the day reached, and the reasons so far. */
final class Decompte {

    private final LocalDate depart;
    private final int duree;
    private final Unite unite;
    private final int pas;
    private final CalendrierLocal calendrier;
    private final List<Etape> etapes = new ArrayList<>();
    private LocalDate date;

    Decompte(LocalDate depart, int duree, Unite unite, Sens sens, CalendrierLocal calendrier) {
        this.depart = depart;
        this.duree = duree;
        this.unite = unite;
        this.pas = sens == Sens.APRES ? 1 : -1;
        this.calendrier = calendrier;
        this.date = depart;
    }

    LocalDate date() {
        return date;
    }

    List<Etape> etapes() {
        return etapes;
    }

    void selonLeReglement() {
        noter("Jour de l’événement, qui n’est pas compté (article 3, §\u00a01)");
        if (unite == Unite.JOURS_OUVRABLES) {
            noter("Les samedis n’y sont pas des jours ouvrables (article 2, §\u00a02)");
            travailles(calendrier::estOuvre);
        } else {
            compter();
        }
        if (pas > 0) {
            reporter(" (article 3, §\u00a04)");
            garantirDeuxJoursOuvrables();
        }
    }

    void deDateADate() {
        noter("Jour de l’envoi, compté comme premier jour du délai");
        compter();
        noter("De date à date, dernier jour inclus, sans report au jour ouvrable");
    }

    /** Neither the day of the event nor the last one counts; then the end moves. */
    void franc() {
        noter("Jour de l’événement, qui n’est pas compté");
        compter();
        if (unite != Unite.JOURS_FRANCS) {
            avancer(1, "Délai franc\u00a0: son dernier jour n’est pas compté non plus");
        }
        if (pas > 0) {
            reporter(" (premier jour ouvrable)");
        }
    }

    void simple() {
        noter("Jour de départ, qui n’est pas compté");
        compter();
    }

    void reculerAuJourOuvre() {
        while (!calendrier.estOuvre(date)) {
            var motif = calendrier.empechement(date);
            date = date.minusDays(1);
            noter("Recul d’un jour\u00a0: la veille, car ce serait un " + motif);
        }
    }

    private void compter() {
        switch (unite) {
            case JOURS_CALENDAIRES -> avancer(duree, rang(duree));
            case JOURS_FRANCS -> francs();
            case MOIS -> mois();
            case JOURS_OUVRES -> travailles(calendrier::estOuvre);
            case JOURS_OUVRABLES -> travailles(calendrier::estOuvrable);
        }
    }

    private void francs() {
        avancer(duree, rang(duree) + ", entier");
        avancer(1, (pas > 0 ? "Lendemain" : "Veille") + "\u00a0: le délai franc est écoulé");
    }

    private void mois() {
        date = depart.plusMonths((long) pas * duree);
        var quantieme =
                date.getDayOfMonth() == depart.getDayOfMonth()
                        ? "de quantième à quantième"
                        : "dernier jour du mois, faute du même quantième";
        noter("%d mois %s, %s".formatted(duree, pas > 0 ? "plus tard" : "plus tôt", quantieme));
    }

    /** Counts only the days that the unit knows, and names the holidays met on the way. */
    private void travailles(Predicate<LocalDate> compte) {
        int comptes = 0;
        while (comptes < duree) {
            date = date.plusDays(pas);
            if (compte.test(date)) {
                comptes++;
            } else {
                calendrier.ferie(date).ifPresent(nom -> noter(nom + ", jour férié, non compté"));
            }
        }
        noter(rang(duree));
    }

    private void reporter(String fondement) {
        while (!calendrier.estOuvre(date)) {
            var motif = calendrier.empechement(date);
            date = date.plusDays(1);
            noter("Report au lendemain, car la veille est un " + motif + fondement);
        }
    }

    /** Article 3, § 5: a délai of two days or more holds two working days at least. */
    private void garantirDeuxJoursOuvrables() {
        if (unite == Unite.MOIS || duree < 2) {
            return;
        }
        while (depart.plusDays(1).datesUntil(date.plusDays(1)).filter(calendrier::estOuvre).count()
                < 2) {
            date = date.plusDays(1);
            noter("Prolongation\u00a0: deux jours ouvrables au moins (article 3, §\u00a05)");
            reporter(" (article 3, §\u00a04)");
        }
    }

    private void avancer(int jours, String raison) {
        date = date.plusDays((long) pas * jours);
        noter(raison);
    }

    private String rang(int n) {
        var sens = pas > 0 ? "" : " à rebours";
        return (n == 1 ? "1er" : n + "e") + " jour " + unite.qualite() + sens;
    }

    private void noter(String raison) {
        etapes.add(new Etape(date, raison));
    }
}
