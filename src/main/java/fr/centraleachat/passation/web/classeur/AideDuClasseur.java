package fr.centraleachat.passation.web.classeur;

import java.util.List;

/** What the help sheet says before its table, and of each kind of column. */
final class AideDuClasseur {

    /** Sheet, column, whether to fill it, what is written there, article. */
    static final List<List<String>> GENERALE =
            List.of(
                    ligne(
                            "Toutes",
                            "Repère",
                            "Le nom que vous donnez au dossier, par exemple A1. Il relie les lignes"
                                    + " des feuilles : une ligne par dossier dans Dossiers, Saisines,"
                                    + " Pré-instructions, Montages, DCE rédigé et validé, Visa et"
                                    + " approbation du DCE, autant qu’il en faut ailleurs."),
                    ligne(
                            "Toutes",
                            "Toutes",
                            "Des valeurs seulement, ni formule ni macro. Plusieurs valeurs dans une"
                                    + " cellule se séparent par un point-virgule. Une étoile marque"
                                    + " ce qui est toujours nécessaire."),
                    ligne(
                            PlanDuClasseur.DOSSIERS,
                            "Phase où en est le dossier",
                            "Phase 1 : remplissez Saisines et Lots envisagés. Phase 2 : ajoutez"
                                    + " Pré-instructions. Phase 3 : ajoutez Montages et ses feuilles."
                                    + " Phase 4 : ajoutez DCE rédigé et validé. Phase 5 : ajoutez Visa"
                                    + " et approbation du DCE."
                                    + " Les phases suivantes ne sont pas admises."));

    private AideDuClasseur() {}

    private static List<String> ligne(String feuille, String colonne, String texte) {
        return List.of(feuille, colonne, "toujours", texte, "");
    }

    static String forme(ColonneDuPlan colonne) {
        if (!colonne.choix().isEmpty()) {
            return (colonne.champ().liste() ? "Une ou plusieurs valeurs : " : "Une valeur : ")
                    + ModeleDuClasseur.choix(colonne)
                    + ".";
        }
        return switch (colonne.champ().genre()) {
            case "MONTANT" -> "Un montant en euros hors taxes, deux décimales au plus.";
            case "DATE" -> "Une date, par exemple 25/11/2026.";
            case "ENTIER" -> "Un nombre entier.";
            case "POURCENT" -> "Un pourcentage, par exemple 40.";
            case "NOMBRE" -> "Un nombre.";
            case "AGENT" -> "L’identifiant d’un agent.";
            case "FICHIER" -> "Le nom d’un fichier joint avec le classeur, par exemple A1-RC.pdf.";
            default -> "Un texte.";
        };
    }
}
