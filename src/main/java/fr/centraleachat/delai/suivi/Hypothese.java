package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.Duree;
import java.time.LocalDate;

/** How long a visit is taken to last, and why. */
record Hypothese(Duree duree, SourceDeDuree source) {

    static Hypothese cible(Duree duree) {
        return new Hypothese(duree, SourceDeDuree.CIBLE);
    }

    /** The entreprises have until a day that is known. */
    static Hypothese jusquA(LocalDate debut, LocalDate fin) {
        int jours = (int) Math.max(0, fin.toEpochDay() - debut.toEpochDay());
        return new Hypothese(Duree.calendaire(jours), SourceDeDuree.DATE_LIMITE);
    }
}
