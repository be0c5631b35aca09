package fr.centraleachat.raci;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.organisation.Fonction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/raci.md} from the data with {@code -Dcentrale.docs.ecrire=true}. */
class DocumentDeLaMatriceTest {

    private static final Path DOCUMENT = Path.of("docs", "raci.md");

    private static final String INTRODUCTION =
            """
            # La matrice RACI livrée

            Écrit par `DocumentDeLaMatriceTest` à partir de `reference/raci.csv` : ne pas modifier à la main. L’administrateur change la matrice en vigueur dans Administration › Matrice RACI ; ce document dit ce que l’application apporte au premier démarrage.

            **A** acteur (celui qui fait), **R** responsable, **C** consulté, **I** informé. La suite des lettres (colonne « Source ») est celle de l’annexe 5 de la convention ; la colonne où tombe chaque lettre y est perdue, la colonne « Lecture » dit comment elle a été retrouvée.

            Dans les cadres CENTRALE et GROUPEMENT s’ajoutent, pour le service instructeur de chaque bénéficiaire :
            """;

    @Test
    void isTheMatrixThatTheApplicationShips() throws IOException {
        var attendu = ecrire();
        if (Boolean.getBoolean("centrale.docs.ecrire")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, attendu);
        }
        assertThat(DOCUMENT).content().isEqualTo(attendu);
    }

    private static String ecrire() {
        var texte = new StringBuilder(INTRODUCTION);
        MatriceDeReference.beneficiaires().stream()
                .map(b -> "\n- " + b.cadre() + ", " + b.activite() + " : " + b.lettre())
                .forEach(texte::append);
        var processus = "";
        for (var ligne : MatriceDeReference.lignes()) {
            if (!processus.equals(ligne.activite().processus())) {
                processus = ligne.activite().processus();
                texte.append("\n\n## ").append(processus).append("\n\n").append(enTete());
            }
            texte.append('\n').append(rangee(ligne));
        }
        return texte.append('\n').toString();
    }

    private static String enTete() {
        var fonctions =
                ReglesDeLigne.FONCTIONS.stream().map(Fonction::libelle).collect(joining(" | "));
        return "| Code | Activité | "
                + fonctions
                + " | Source | Lecture | Sans étape |\n"
                + "|---|---|"
                + "---|".repeat(ReglesDeLigne.FONCTIONS.size())
                + "---|---|---|";
    }

    private static String rangee(Ligne ligne) {
        var activite = ligne.activite();
        var lettres =
                ReglesDeLigne.FONCTIONS.stream()
                        .map(f -> ligne.cellules().getOrDefault(f, ""))
                        .collect(joining(" | "));
        return "| "
                + String.join(
                        " | ",
                        activite.code(),
                        activite.libelle(),
                        lettres,
                        activite.source(),
                        activite.lecture(),
                        activite.sansEtape() == null ? "" : activite.sansEtape())
                + " |";
    }
}
