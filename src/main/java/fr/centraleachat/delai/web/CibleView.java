package fr.centraleachat.delai.web;

import fr.centraleachat.delai.Unite;
import fr.centraleachat.delai.cible.Cible;
import java.time.Instant;
import java.time.LocalDate;

/** A target as the API gives it; its period is [debut, fin[; null is every one. */
record CibleView(
        String phase,
        String procedure,
        String adherent,
        LocalDate debut,
        LocalDate fin,
        int jours,
        Unite unite,
        String parametreMinimum,
        String article,
        String motif,
        String auteur,
        Instant ecritLe) {

    static CibleView de(Cible c) {
        return new CibleView(
                c.cle().phase(),
                c.cle().procedure(),
                c.cle().adherent(),
                c.periode().debut(),
                c.periode().fin(),
                c.duree().jours(),
                c.duree().unite(),
                c.parametreMinimum(),
                c.article(),
                c.motif(),
                c.auteur(),
                c.ecritLe());
    }
}
