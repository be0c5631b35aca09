package fr.centraleachat.passation.web.classeur;

import fr.centraleachat.document.Classeurs;
import fr.centraleachat.document.FeuilleAPreparer;
import fr.centraleachat.document.FeuilleAPreparer.Colonne;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The workbook to fill: a sheet of help, then one for each part of a dossier. */
@Component
class ModeleDuClasseur {

    static final String AIDE = "Aide";
    private static final int ETROITE = 24;
    private static final int LARGE = 60;
    private static final List<Colonne> COLONNES_DE_L_AIDE =
            List.of(
                    colonne("Feuille", ETROITE),
                    colonne("Colonne", LARGE),
                    colonne("À remplir", ETROITE),
                    colonne("Ce qui s’y écrit", LARGE),
                    colonne("Article", ETROITE));

    private final PlanDuClasseur plan;
    private final Classeurs classeurs;

    ModeleDuClasseur(PlanDuClasseur plan, Classeurs classeurs) {
        this.plan = plan;
        this.classeurs = classeurs;
    }

    byte[] ecrire() {
        var feuilles = new ArrayList<FeuilleAPreparer>();
        feuilles.add(new FeuilleAPreparer(AIDE, COLONNES_DE_L_AIDE, aide()));
        plan.feuilles().forEach(f -> feuilles.add(feuille(f)));
        return classeurs.preparer(feuilles);
    }

    private static FeuilleAPreparer feuille(FeuilleDuPlan prevue) {
        var colonnes = new ArrayList<Colonne>();
        colonnes.add(colonne(PlanDuClasseur.REPERE + " *", ETROITE));
        prevue.colonnes().forEach(c -> colonnes.add(colonne(c)));
        return new FeuilleAPreparer(prevue.nom(), colonnes, List.of());
    }

    /** Several values do not come from a list: they are written, separated by semicolons. */
    private static Colonne colonne(ColonneDuPlan colonne) {
        var valeurs = colonne.champ().liste() ? List.<Choix>of() : colonne.choix();
        return new Colonne(
                colonne.enteteEcrit(), ETROITE, valeurs.stream().map(Choix::libelle).toList());
    }

    private static Colonne colonne(String entete, int largeur) {
        return new Colonne(entete, largeur, List.of());
    }

    private List<List<String>> aide() {
        var lignes = new ArrayList<>(AideDuClasseur.GENERALE);
        for (var feuille : plan.feuilles()) {
            feuille.colonnes().forEach(c -> lignes.add(aide(feuille, c)));
        }
        return lignes;
    }

    private static List<String> aide(FeuilleDuPlan feuille, ColonneDuPlan colonne) {
        return List.of(
                feuille.nom(),
                colonne.entete(),
                colonne.champ().obligatoire() ? "toujours" : "selon le cas",
                (AideDuClasseur.forme(colonne) + " " + colonne.champ().aide()).strip(),
                colonne.champ().regle());
    }

    /** The choices in words. */
    static String choix(ColonneDuPlan colonne) {
        return colonne.choix().stream().map(Choix::libelle).collect(Collectors.joining(" ; "));
    }
}
