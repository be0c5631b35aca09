package fr.centraleachat.catalogue.prix;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.catalogue.ClasseurFictif;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.document.ClasseursDEssai;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bordereau is read whole, or every cell to correct is named. */
class LectureDeBordereauTest {

    private static final Object[] TITRES = {
        "Référence article",
        "Désignation",
        "Unité",
        "Prix unitaire HT",
        "Taux de TVA (%)",
        "Conditionnement",
        "Famille ou rubrique"
    };

    @Test
    void readsNumbersAndTexts() {
        var articles =
                lire(
                        feuille()
                                .ligne("CH-1", "Chaise", "pièce", 12.5, 20, "par 4", "Mobilier")
                                .ligne("CH-2", "Visserie", "kg", "1 234,0125 €", "5,5 %"));

        assertThat(articles).hasSize(2);
        assertThat(articles.get(0).prixHt()).isEqualByComparingTo("12.5");
        assertThat(articles.get(1).prixHt()).isEqualByComparingTo("1234.0125");
        assertThat(articles.get(1).tva()).isEqualByComparingTo("5.5");
        assertThat(articles.get(1).conditionnement()).isNull();
    }

    @Test
    void namesEveryCellToCorrect() {
        assertThat(
                        erreurs(
                                feuille()
                                        .ligne("A", "Chaise", "pièce", "gratuit", 0.2)
                                        .ligne("A", null, "pièce", -1, 20)
                                        .ligne("B", "Table", "pièce", 1.23456, 120)))
                .extracting(Erreur::champ)
                .containsExactlyInAnyOrder("D2", "E2", "A3", "B3", "D3", "D4", "E4");
    }

    @Test
    void refusesAFormulaAndMergedCells() {
        assertThat(erreurs(feuille().ligne("A", "Chaise", "pièce").formule("10*2").ligne()))
                .extracting(Erreur::message)
                .anyMatch(m -> m.startsWith("Cellule D2") && m.contains("formule"));
        assertThat(
                        erreurs(
                                feuille()
                                        .ligne("A", "Chaise", "pièce", 1, 20)
                                        .ligne("B", "Table", "pièce", 1, 20)
                                        .fusion("C2:C3")))
                .extracting(Erreur::champ)
                .containsExactly("C2:C3");
    }

    @Test
    void refusesAnEmptyOneAndMissingColumns() {
        assertThat(erreurs(feuille()))
                .extracting(Erreur::message)
                .allMatch(m -> m.contains("aucun"));
        assertThat(erreurs(new ClasseurFictif().ligne("Référence article", "Prix"))).hasSize(4);
        assertThat(erreurs(new ClasseurFictif())).hasSize(5);
    }

    private static ClasseurFictif feuille() {
        return new ClasseurFictif().ligne(TITRES);
    }

    private static List<Erreur> erreurs(ClasseurFictif classeur) {
        try {
            lire(classeur);
        } catch (DonneesRefusees refus) {
            return refus.erreurs();
        }
        return List.of();
    }

    private static List<Article> lire(ClasseurFictif classeur) {
        var contenu = new ByteArrayInputStream(classeur.octets());
        return new LectureDeBordereau(ClasseursDEssai.vrais().lire(contenu).get(0)).lire();
    }
}
