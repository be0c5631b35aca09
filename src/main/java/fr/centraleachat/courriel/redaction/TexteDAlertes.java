package fr.centraleachat.courriel.redaction;

import fr.centraleachat.common.Formats;
import fr.centraleachat.courriel.domain.ReglagesDesCourriels;
import fr.centraleachat.delai.AlerteEnCours;
import fr.centraleachat.delai.ObjetsDesProcedures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Alerts as lines, under the procédure that they concern, each with its rule and its link. */
@Component
class TexteDAlertes {

    private final ObjetsDesProcedures objets;
    private final ReglagesDesCourriels reglages;
    private final Formats formats;

    TexteDAlertes(ObjetsDesProcedures objets, ReglagesDesCourriels reglages, Formats formats) {
        this.objets = objets;
        this.reglages = reglages;
        this.formats = formats;
    }

    /**
     * @return empty when there is none
     */
    String section(String titre, List<AlerteEnCours> alertes, Predicate<AlerteEnCours> nouvelle) {
        if (alertes.isEmpty()) {
            return "";
        }
        var parProcedure =
                alertes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        AlerteEnCours::numero,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var connus = objets.objets(parProcedure.keySet());
        return titre
                + "\n\n"
                + parProcedure.entrySet().stream()
                        .map(e -> procedure(e, connus.get(e.getKey()), nouvelle))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private String procedure(
            Map.Entry<String, List<AlerteEnCours>> siennes,
            String objet,
            Predicate<AlerteEnCours> nouvelle) {
        return siennes.getKey()
                + (objet == null ? "" : ", " + objet)
                + "\n"
                + siennes.getValue().stream()
                        .map(a -> ligne(a, nouvelle.test(a)))
                        .collect(Collectors.joining());
    }

    private static String regle(AlerteEnCours a) {
        if (a.estLegale()) {
            return a.regle();
        }
        return a.phase() == null ? "règle de l’organisation" : "délai cible de l’organisation";
    }

    private String ligne(AlerteEnCours a, boolean nouvelle) {
        return "- "
                + (nouvelle ? "[nouveau] " : "")
                + a.libelle()
                + " : au plus tard le "
                + formats.date(a.limite())
                + ", "
                + formats.reste(a.limite())
                + " ("
                + (regle(a))
                + ")\n  "
                + reglages.adresse()
                + "/procedures/"
                + a.numero()
                + "?onglet=delais\n";
    }
}
