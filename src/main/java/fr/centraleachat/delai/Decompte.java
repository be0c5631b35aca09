package fr.centraleachat.delai;

import fr.centraleachat.delai.DateCalculee.Etape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One count of days under way: the day reached, and the reasons so far. */
final class Decompte {

    private final LocalDate depart;
    private final int duree;
    private final Unite unite;
    private final int pas;
    private final List<Etape> etapes = new ArrayList<>();
    private LocalDate date;

    Decompte(LocalDate depart, int duree, Unite unite, Sens sens) {
        this.depart = depart;
        this.duree = duree;
        this.unite = unite;
        this.pas = sens == Sens.APRES ? 1 : -1;
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
        compter();
        if (pas > 0) {
            reporter();
            garantirDeuxJoursOuvrables();
        }
    }

    void deDateADate() {
        noter("Jour de l’envoi, compté comme premier jour du délai");
        compter();
        noter("De date à date, dernier jour inclus, sans report au jour ouvrable");
    }

    void simple() {
        noter("Jour de départ, qui n’est pas compté");
        compter();
    }

    void reculerAuJourOuvre() {
        while (!Calendrier.estOuvre(date)) {
            var motif = Calendrier.empechement(date);
            date = date.minusDays(1);
            noter("Recul d’un jour\u00a0: la veille, car ce serait un " + motif);
        }
    }

    private void compter() {
        switch (unite) {
            case JOURS_CALENDAIRES -> avancer(duree, rang(duree));
            case JOURS_FRANCS -> francs();
            case MOIS -> mois();
            default -> travailles();
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
    private void travailles() {
        int comptes = 0;
        while (comptes < duree) {
            date = date.plusDays(pas);
            if (compte(date)) {
                comptes++;
            } else {
                Calendrier.ferie(date).ifPresent(nom -> noter(nom + ", jour férié, non compté"));
            }
        }
        noter(rang(duree));
    }

    private boolean compte(LocalDate jour) {
        return unite == Unite.JOURS_OUVRES
                ? Calendrier.estOuvre(jour)
                : Calendrier.estOuvrable(jour);
    }

    private void reporter() {
        while (!Calendrier.estOuvre(date)) {
            var motif = Calendrier.empechement(date);
            date = date.plusDays(1);
            noter("Report au lendemain, car la veille est un " + motif + " (article 3, §\u00a04)");
        }
    }

    /** Article 3, § 5: a délai of two days or more holds two working days at least. */
    private void garantirDeuxJoursOuvrables() {
        if (unite == Unite.MOIS || duree < 2) {
            return;
        }
        while (depart.plusDays(1).datesUntil(date.plusDays(1)).filter(Calendrier::estOuvre).count()
                < 2) {
            date = date.plusDays(1);
            noter("Prolongation\u00a0: deux jours ouvrables au moins (article 3, §\u00a05)");
            reporter();
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
