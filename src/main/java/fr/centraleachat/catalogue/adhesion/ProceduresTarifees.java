package fr.centraleachat.catalogue.adhesion;

import fr.centraleachat.common.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** The procédures of a year, each at the price of its day. */
record ProceduresTarifees(TarifDuJour tarif, List<LocalDate> notifications) {

    List<LigneDeContribution> lignes(AdhesionTarifee adhesion, int annee) {
        var nombre = new TreeMap<BigDecimal, Integer>();
        var jours = new TreeMap<BigDecimal, TreeSet<LocalDate>>();
        for (var jour : notifications) {
            if (jour.getYear() == annee && adhesion.court(jour)) {
                tarif.procedure(adhesion, jour)
                        .ifPresent(
                                unitaire -> {
                                    nombre.merge(unitaire, 1, Integer::sum);
                                    jours.computeIfAbsent(unitaire, u -> new TreeSet<>()).add(jour);
                                });
            }
        }
        return nombre.keySet().stream()
                .map(
                        unitaire ->
                                LigneDeContribution.parProcedure(
                                        adhesion.adhesion().service(),
                                        unitaire,
                                        periode(jours.get(unitaire)),
                                        nombre.get(unitaire)))
                .toList();
    }

    private static Periode periode(TreeSet<LocalDate> jours) {
        return new Periode(jours.first(), jours.last().plusDays(1));
    }
}
