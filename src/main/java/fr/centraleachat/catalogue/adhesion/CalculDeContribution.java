package fr.centraleachat.catalogue.adhesion;

import fr.centraleachat.organisation.ServiceCommun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Prices a year day by day: the convention when it fixes an amount, else the row of the barème in
 * force that day, a year's amount being due by its days; and each procédure at the row of its day.
 */
final class CalculDeContribution {

    private final TarifDuJour tarif;
    private final ProceduresTarifees procedures;

    /**
     * @param notifications days on which the procédures of the adhérent were notified
     */
    CalculDeContribution(TarifDuJour tarif, List<LocalDate> notifications) {
        this.tarif = tarif;
        this.procedures = new ProceduresTarifees(tarif, notifications);
    }

    Contribution pour(int annee, List<AdhesionTarifee> adhesions) {
        List<LigneDeContribution> lignes = new ArrayList<>();
        Set<ServiceCommun> sansTarif = EnumSet.noneOf(ServiceCommun.class);
        for (var adhesion : adhesions) {
            if (!compterLesJours(adhesion, annee, lignes)) {
                sansTarif.add(adhesion.adhesion().service());
            }
            lignes.addAll(procedures.lignes(adhesion, annee));
        }
        return new Contribution(annee, List.copyOf(lignes), sansTarif);
    }

    /** False when a day of the adhésion is priced by nothing. */
    private boolean compterLesJours(
            AdhesionTarifee adhesion, int annee, List<LigneDeContribution> lignes) {
        var suite = new SuiteDeJours(adhesion.adhesion().service(), lignes);
        boolean complet = true;
        var fin = LocalDate.of(annee + 1, 1, 1);
        for (var jour = LocalDate.of(annee, 1, 1); jour.isBefore(fin); jour = jour.plusDays(1)) {
            if (adhesion.court(jour)) {
                var annuel = tarif.annuel(adhesion, jour);
                suite.suivre(jour, annuel.orElse(null));
                complet &= annuel.isPresent() || tarif.procedure(adhesion, jour).isPresent();
            } else {
                suite.suivre(jour, null);
            }
        }
        suite.clore(fin);
        return complet;
    }
}
