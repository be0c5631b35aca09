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

    /**
     * The cubes have no famille of an adhérent.
     *
     * @param detail told value by value, null for none
     */
    boolean croiseFamilleEtAdherent(Axe detail) {
        boolean famille = filtre.famille() != null || detail == Axe.FAMILLE;
        boolean adherent = filtre.adherent() != null || detail == Axe.ADHERENT;
        return famille && (adherent || adherents != null);
    }

    /** Of the durations of one étape, in order in its indexes. */
    String lignesDUneEtape() {
        return "phase = :phase and " + lignes();
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
        ajouterLesMois(conditions);
        return String.join(" and ", conditions);
    }

    /**
     * Of a cube: one level of it.
     *
     * @param detail told value by value, null for none
     */
    String niveau(Axe detail) {
        var conditions = niveaux(detail);
        if (filtre.du() == null && filtre.au() == null) {
            conditions.add("mois = 'infinity'");
        } else {
            ajouterLesMois(conditions);
        }
        return String.join(" and ", conditions);
    }

    /** Of a cube, month by month. */
    String niveauParMois() {
        var conditions = niveaux(null);
        ajouterLesMois(conditions);
        return String.join(" and ", conditions);
    }

    private List<String> niveaux(Axe detail) {
        List<String> conditions = new ArrayList<>(List.of("phase = any(:phases)"));
        for (var axe : Axe.values()) {
            conditions.add(niveau(axe, axe == detail));
        }
        return conditions;
    }

    private String niveau(Axe axe, boolean enDetail) {
        if (valeur(axe) != null) {
            return egal(axe);
        }
        if (axe == Axe.ADHERENT && adherents != null) {
            return "adherent = any(:adherents)";
        }
        return enDetail ? axe.chacun() : axe.colonne() + " = '*'";
    }

    private void ajouterLesMois(List<String> conditions) {
        conditions.add(filtre.du() == null ? "mois > '-infinity'" : "mois >= :du");
        conditions.add(filtre.au() == null ? "mois < 'infinity'" : "mois <= :au");
    }

    Map<String, Object> parametres() {
        Map<String, Object> parametres = new LinkedHashMap<>();
        parametres.put("phase", phases.get(0));
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
