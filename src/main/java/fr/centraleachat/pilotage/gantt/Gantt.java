package fr.centraleachat.pilotage.gantt;

import java.time.LocalDate;
import java.util.List;

/**
 * A page of running procédures on one calendar.
 *
 * @param axe null when there is nothing to draw
 * @param page from 0
 */
public record Gantt(
        Axe axe,
        LocalDate aujourdHui,
        List<LigneDeGantt> lignes,
        int page,
        int taille,
        long total) {

    public boolean estVide() {
        return lignes.isEmpty();
    }
}
