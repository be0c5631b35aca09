package fr.centraleachat.raci;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one processus, by domaine, as the page shows them. */
record ProcessusView(String nom, Map<String, List<Ligne>> domaines) {

    private static final Map<String, String> NOMS =
            Map.of(
                    "PROGRAMMATION", "Programmation",
                    "PASSATION", "Passation d’un marché public",
                    "EXECUTION", "Exécution",
                    "SOUS_TRAITANCE", "Sous-traitance",
                    "AVENANT", "Avenants",
                    "RECLAMATION", "Réclamations",
                    "RECOURS", "Recours à un marché mutualisé",
                    "ADHESION", "Adhésion à un service commun");

    static List<ProcessusView> de(List<Ligne> lignes) {
        return lignes.stream()
                .collect(groupingBy(l -> l.activite().processus(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(
                        e ->
                                new ProcessusView(
                                        NOMS.getOrDefault(e.getKey(), e.getKey()),
                                        domaines(e.getValue())))
                .toList();
    }

    private static Map<String, List<Ligne>> domaines(List<Ligne> lignes) {
        return lignes.stream()
                .collect(groupingBy(l -> l.activite().domaine(), LinkedHashMap::new, toList()));
    }
}
