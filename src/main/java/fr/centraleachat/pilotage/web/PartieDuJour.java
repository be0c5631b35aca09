package fr.centraleachat.pilotage.web;

import fr.centraleachat.delai.suivi.Retards;
import fr.centraleachat.pilotage.filtre.Filtres;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The facts of today, beside those of a week ago. */
@Component
class PartieDuJour implements PartieDeTableau {

    private final Retards retards;
    private final Clock horloge;

    PartieDuJour(Retards retards, Clock horloge) {
        this.retards = retards;
        this.horloge = horloge;
    }

    @Override
    public void remplir(Filtres filtres, Model modele) {
        var aujourdHui = LocalDate.now(horloge);
        var avant = aujourdHui.minusWeeks(1);
        var suivis = filtres.suivi();
        modele.addAttribute("maintenant", horloge.instant());
        modele.addAttribute(
                "jour",
                new Jour(
                        retards.compterEnCours(suivis),
                        retards.compterEnRetard(suivis, aujourdHui),
                        retards.compterEnRetard(suivis, avant),
                        avant));
    }

    /**
     * @param enRetardAvant how many were a week before
     * @param avant that day
     */
    record Jour(int enCours, int enRetard, int enRetardAvant, LocalDate avant) {

        public int evolution() {
            return enRetard - enRetardAvant;
        }
    }
}
