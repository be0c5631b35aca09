package fr.centraleachat.pilotage.web;

import fr.centraleachat.delai.Phases;
import fr.centraleachat.delai.suivi.Suite;
import fr.centraleachat.pilotage.carte.CarteDesPhases;
import fr.centraleachat.pilotage.filtre.Filtres;
import fr.centraleachat.pilotage.retard.LesRetards;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is late now, and the first rows of the map. */
@Component
class PartieEnCours implements PartieDeTableau {

    private static final int RETARDS = 8;
    private static final int CARTE = 12;

    private final LesRetards retards;
    private final CarteDesPhases carte;
    private final Phases phases;

    PartieEnCours(LesRetards retards, CarteDesPhases carte, Phases phases) {
        this.retards = retards;
        this.carte = carte;
        this.phases = phases;
    }

    @Override
    public void remplir(Filtres filtres, Model modele) {
        modele.addAttribute("retards", retards.lire(filtres, Suite.DEBUT, RETARDS));
        modele.addAttribute("carte", carte.lire(filtres, Suite.DEBUT, CARTE));
        modele.addAttribute("phases", phases.libelles());
    }
}
