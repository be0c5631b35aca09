package fr.centraleachat.delai.statistique;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Rows to read, as SQL.
 *
 * @param adherents that the caller may see; null when everybody
 * @param phases codes of étapes
 */
record Selection(FiltreDeStatistiques filtre, Set<String> adherents, List<String> phases) {

    Selection {
        phases = List.copyOf(phases);
    }

    /** Of the durations, one by one. */
    String lignes() {
        List<String> conditions = new ArrayList<>(List.of("phase = any(:phases)"));
        for (var axe : Axe.values()) {
            if (valeur(axe) != null) {
                conditions.add(egal(axe));
            }
        }
        if (adherents != null) {
            conditions.add("adherent = any(:adherents)");
        }
        return avecLesMois(conditions);
    }

    /**
     * Of a cube: one level of it.
     *
     * @param detail told value by value, null for none
     */
    String niveau(Axe detail) {
        List<String> conditions = new ArrayList<>(List.of("phase = any(:phases)"));
        for (var axe : Axe.values()) {
            conditions.add(niveau(axe, axe == detail));
        }
        return avecLesMois(conditions);
    }

    private String niveau(Axe axe, boolean enDetail) {
        if (valeur(axe) != null) {
            return egal(axe);
        }
        if (axe == Axe.ADHERENT && adherents != null) {
            return "adherent = any(:adherents)";
        }
        return axe.colonne() + (enDetail ? " <> '*'" : " = '*'");
    }

    private String avecLesMois(List<String> conditions) {
        if (filtre.du() != null) {
            conditions.add("mois >= :du");
        }
        if (filtre.au() != null) {
            conditions.add("mois <= :au");
        }
        return String.join(" and ", conditions);
    }

    Map<String, Object> parametres() {
        Map<String, Object> parametres = new LinkedHashMap<>();
        parametres.put("phases", phases.toArray(String[]::new));
        for (var axe : Axe.values()) {
            parametres.put(axe.colonne(), valeur(axe));
        }
        parametres.put("du", filtre.du());
        parametres.put("au", filtre.au());
        parametres.put("adherents", adherents == null ? null : adherents.toArray(String[]::new));
        parametres.values().removeIf(Objects::isNull);
        return parametres;
    }

    private static String egal(Axe axe) {
        return axe.colonne() + " = :" + axe.colonne();
    }

    private String valeur(Axe axe) {
        return switch (axe) {
            case PROCEDURE -> filtre.procedure();
            case FAMILLE -> filtre.famille();
            case ADHERENT -> filtre.adherent();
        };
    }
}
