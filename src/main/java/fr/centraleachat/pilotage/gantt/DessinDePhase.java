package fr.centraleachat.pilotage.gantt;

import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.delai.SuiviDePhase;
import fr.centraleachat.delai.suivi.Intervalle;
import fr.centraleachat.delai.suivi.PhaseDuPlan;
import fr.centraleachat.pilotage.gantt.Barre.Genre;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The bars of a phase: its visits, what is beyond the target, the forecast, and the plan under. */
final class DessinDePhase {

    private static final int PIXELS_D_UN_NUMERO = 16;

    private final Axe axe;
    private final LocalDate aujourdHui;
    private final PhaseDuPlan phase;
    private final List<Barre> barres = new ArrayList<>();

    private DessinDePhase(Axe axe, LocalDate aujourdHui, PhaseDuPlan phase) {
        this.axe = axe;
        this.aujourdHui = aujourdHui;
        this.phase = phase;
    }

    static List<Barre> de(PhaseDuPlan phase, Axe axe, LocalDate aujourdHui) {
        var dessin = new DessinDePhase(axe, aujourdHui, phase);
        dessin.plan();
        dessin.visites();
        dessin.retard();
        dessin.prevision();
        return dessin.barres;
    }

    private void plan() {
        if (phase.planActuel() != null) {
            ajouter(Genre.PLAN, phase.planActuel(), "prévu au plan");
        }
    }

    private void visites() {
        for (var visite : suivi().visites()) {
            var debut = jour(visite.ouverteLe());
            if (visite.fermeeLe() == null) {
                ajouter(Genre.EN_COURS, new Intervalle(debut, aujourdHui), "en cours");
            } else {
                ajouter(Genre.FAIT, new Intervalle(debut, jour(visite.fermeeLe())), "faite");
            }
        }
    }

    /** The last days of a phase that took, or takes, more than its target. */
    private void retard() {
        int jours = suivi().retardJours();
        if (jours > 0) {
            var fin = suivi().estFaite() ? suivi().reelle() : aujourdHui;
            ajouter(
                    Genre.RETARD,
                    new Intervalle(fin.minusDays(jours), fin),
                    jours + " j de retard");
        }
    }

    private void prevision() {
        var prevue = phase.prevision();
        if (prevue != null && prevue.fin().isAfter(aujourdHui)) {
            var debut = suivi().estEnCours() ? aujourdHui : prevue.debut();
            ajouter(Genre.PREVU, new Intervalle(debut, prevue.fin()), "prévision");
        }
    }

    private void ajouter(Genre genre, Intervalle quand, String quoi) {
        boolean place = axe.pixels(quand.debut(), quand.fin()) >= PIXELS_D_UN_NUMERO;
        boolean nommee = genre != Genre.PLAN && genre != Genre.RETARD;
        barres.add(
                new Barre(
                        genre,
                        axe.x(quand.debut()),
                        axe.largeur(quand.debut(), quand.fin()),
                        suivi().ordre() + ". " + suivi().libelle() + " : " + quoi,
                        place && nommee ? String.valueOf(suivi().ordre()) : null));
    }

    private SuiviDePhase suivi() {
        return phase.suivi();
    }

    private static LocalDate jour(Instant instant) {
        return instant.atZone(Calendrier.ZONE).toLocalDate();
    }
}
