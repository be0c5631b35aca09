package fr.centraleachat.pilotage.export;

import fr.centraleachat.delai.statistique.DureeComptee;
import fr.centraleachat.pilotage.classeur.ClasseurEnFlux;
import fr.centraleachat.pilotage.classeur.Colonne;
import fr.centraleachat.pilotage.classeur.FeuilleEnFlux;
import fr.centraleachat.pilotage.classeur.Formule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The durations, phase after phase: those of one phase are a range of rows. */
final class FeuilleDesDurees {

    private static final List<Colonne> COLONNES =
            List.of(
                    new Colonne("N°", 6),
                    new Colonne("Phase", 40),
                    new Colonne("Procédure", 16),
                    new Colonne("Type", 8),
                    new Colonne("Adhérent", 24),
                    new Colonne("Famille d’achat", 30),
                    new Colonne("Passages", 10),
                    new Colonne("Fin", 12),
                    new Colonne("Jours", 8),
                    new Colonne("Cible (jours)", 10),
                    new Colonne("Écart à la cible (jours)", 10));

    private final FeuilleEnFlux feuille;
    private final Map<String, String> adherents;
    private final Map<String, String> familles;
    private final Map<Integer, Plage> plages = new HashMap<>();

    FeuilleDesDurees(
            ClasseurEnFlux classeur, Map<String, String> adherents, Map<String, String> familles) {
        this.feuille = classeur.feuille("Durées", COLONNES);
        this.adherents = adherents;
        this.familles = familles;
    }

    void ajouter(DureeComptee duree) {
        int rang =
                feuille.ligne(
                        duree.ordre() == 0 ? null : duree.ordre(),
                        duree.libelle(),
                        duree.numero(),
                        duree.procedure(),
                        adherents.get(duree.adherent()),
                        familles.get(duree.famille()),
                        duree.visites(),
                        duree.finLe(),
                        duree.jours(),
                        duree.cible(),
                        new Formule("I#-J#", duree.jours() - duree.cible()));
        plages.merge(duree.ordre(), new Plage(rang, rang), Plage::jusquA);
    }

    void finir() {
        feuille.filtrer();
    }

    /** Null when the phase has no duration. */
    Plage plage(int ordre) {
        return plages.get(ordre);
    }

    /** The rows of a phase. */
    record Plage(int premiere, int derniere) {

        private Plage jusquA(Plage suivante) {
            return new Plage(premiere, suivante.derniere);
        }

        /** That column of these rows, as a formula of another sheet names it. */
        String colonne(String lettre) {
            return "Durées!$%s$%d:$%s$%d".formatted(lettre, premiere, lettre, derniere);
        }
    }
}
