package fr.centraleachat.delai.statistique;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows to read, as SQL.
 *
 * @param adherents that the caller may see; null when everybody
 * @param phase code of an étape, null for all of them
 */
record Selection(FiltreDeStatistiques filtre, Set<String> adherents, String phase) {

    Selection deLaPhase(String code) {
        return new Selection(filtre, adherents, code);
    }

    String conditions() {
        List<String> conditions = new ArrayList<>(List.of("true"));
        parametres()
                .forEach(
                        (nom, valeur) -> {
                            switch (nom) {
                                case "adherents" -> conditions.add("adherent = any(:adherents)");
                                case "du" -> conditions.add("mois >= :du");
                                case "au" -> conditions.add("mois <= :au");
                                default -> conditions.add(nom + " = :" + nom);
                            }
                        });
        return String.join(" and ", conditions);
    }

    Map<String, Object> parametres() {
        Map<String, Object> parametres = new LinkedHashMap<>();
        parametres.put("phase", phase);
        parametres.put("procedure", filtre.procedure());
        parametres.put("adherent", filtre.adherent());
        parametres.put("famille", filtre.famille());
        parametres.put("du", filtre.du());
        parametres.put("au", filtre.au());
        parametres.put("adherents", adherents == null ? null : adherents.toArray(String[]::new));
        parametres.values().removeIf(valeur -> valeur == null);
        return parametres;
    }
}
