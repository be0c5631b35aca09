package fr.centraleachat.catalogue.adhesion;

import fr.centraleachat.catalogue.adhesion.LigneDeContribution.Tarif;
import fr.centraleachat.common.Periode;
import fr.centraleachat.organisation.ServiceCommun;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** Puts together the days that follow each other at one price. */
final class SuiteDeJours {

    private final ServiceCommun service;
    private final List<LigneDeContribution> lignes;
    private LocalDate debut;
    private Tarif tarif;

    SuiteDeJours(ServiceCommun service, List<LigneDeContribution> lignes) {
        this.service = service;
        this.lignes = lignes;
    }

    /**
     * @param duJour null when the day costs nothing
     */
    void suivre(LocalDate jour, Tarif duJour) {
        if (!Objects.equals(duJour, tarif)) {
            clore(jour);
            debut = jour;
            tarif = duJour;
        }
    }

    void clore(LocalDate fin) {
        if (tarif != null) {
            int jours = (int) ChronoUnit.DAYS.between(debut, fin);
            lignes.add(
                    LigneDeContribution.auProrata(
                            service,
                            tarif,
                            new Periode(debut, fin),
                            jours,
                            Year.of(debut.getYear()).length()));
        }
        tarif = null;
    }
}
