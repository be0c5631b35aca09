package fr.centraleachat.pilotage.export;

import fr.centraleachat.delai.statistique.StatistiqueDePhase;
import fr.centraleachat.pilotage.classeur.Colonne;
import fr.centraleachat.pilotage.classeur.Formule;
import fr.centraleachat.pilotage.export.FeuilleDesDurees.Plage;
import java.util.List;

/** A phase as a row: each figure computed over the durations, then as the page shows it. */
final class LigneDeStatistique {

    static final List<Colonne> COLONNES =
            List.of(
                    new Colonne("N°", 6),
                    new Colonne("Phase", 40),
                    new Colonne("Nombre", 10),
                    new Colonne("Nombre, page", 10),
                    new Colonne("Cible moyenne", 10),
                    new Colonne("Cible moyenne, page", 10),
                    new Colonne("Médiane", 10),
                    new Colonne("Médiane, page", 10),
                    new Colonne("80e centile", 10),
                    new Colonne("80e centile, page", 10),
                    new Colonne("90e centile", 10),
                    new Colonne("90e centile, page", 10),
                    new Colonne("Hors cible", 10),
                    new Colonne("Hors cible, page", 10));

    private LigneDeStatistique() {}

    static Object[] de(StatistiqueDePhase statistique, Plage plage) {
        var ordre = statistique.ordre() == 0 ? null : statistique.ordre();
        if (plage == null) {
            return new Object[] {ordre, statistique.libelle(), 0, statistique.nombre()};
        }
        var jours = plage.colonne("I");
        return new Object[] {
            ordre,
            statistique.libelle(),
            new Formule("COUNT(" + jours + ")", statistique.nombre()),
            statistique.nombre(),
            new Formule("AVERAGE(" + plage.colonne("J") + ")", statistique.cible()),
            statistique.cible(),
            new Formule("MEDIAN(" + jours + ")", statistique.p50()),
            statistique.p50(),
            new Formule("PERCENTILE(" + jours + ",0.8)", statistique.p80()),
            statistique.p80(),
            new Formule("PERCENTILE(" + jours + ",0.9)", statistique.p90()),
            statistique.p90(),
            new Formule("COUNTIF(" + plage.colonne("K") + ",\">0\")", statistique.depassements()),
            statistique.depassements()
        };
    }
}
