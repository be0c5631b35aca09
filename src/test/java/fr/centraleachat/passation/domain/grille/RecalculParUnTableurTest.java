package fr.centraleachat.passation.domain.grille;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.centraleachat.document.CelluleDeCalcul;
import fr.centraleachat.document.CelluleDeCalcul.Formule;
import fr.centraleachat.document.CelluleDeCalcul.Nombre;
import fr.centraleachat.document.CelluleDeCalcul.Saisie;
import fr.centraleachat.document.CelluleDeCalcul.Texte;
import fr.centraleachat.document.CelluleDeCalcul.Vide;
import fr.centraleachat.document.Classeurs;
import fr.centraleachat.document.ClasseursDEssai;
import fr.centraleachat.document.FeuilleDeCalcul;
import fr.centraleachat.document.TableurLibreOffice;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice computes from the formulas alone what the application announces, to each decimal. */
class RecalculParUnTableurTest {

    private static final int GRILLES = 10_000;

    /** Decimals shown beyond those announced: what is not rounded there would be seen. */
    private static final int DE_PLUS = 4;

    private final Classeurs classeurs = ClasseursDEssai.vrais();

    @TempDir Path dossier;

    @Test
    void agreesOnTenThousandGrids() throws Exception {
        assumeTrue(TableurLibreOffice.estPresent(), "soffice is not on the path");
        var attendues = grilles();
        var fichier = dossier.resolve("grilles.xlsx");
        try (var flux = Files.newOutputStream(fichier)) {
            classeurs.calculer(List.of(sansResultat(attendues)), flux);
        }

        var csv = new TableurLibreOffice(dossier).recalculer(fichier);

        var lues = Files.readAllLines(csv);
        var ecarts = new ArrayList<String>();
        long comparees = 0;
        for (int l = 0; l < attendues.size(); l++) {
            comparees += comparer(l, attendues.get(l), lues.get(l).split(";", -1), ecarts);
        }
        assertThat(ecarts).isEmpty();
        assertThat(comparees).isGreaterThan(10L * GRILLES);
    }

    /** One under the other. */
    private static List<List<CelluleDeCalcul>> grilles() {
        var hasard = new GrillesAuHasard();
        var lignes = new ArrayList<List<CelluleDeCalcul>>();
        for (int lot = 1; lot <= GRILLES; lot++) {
            lignes.addAll(
                    new FeuilleDUnLot(hasard.grille(lot), "", lignes.size()).feuille().lignes());
        }
        return lignes;
    }

    /** What comes back was computed there; the titles are left out. */
    private static FeuilleDeCalcul sansResultat(List<List<CelluleDeCalcul>> lignes) {
        return new FeuilleDeCalcul(
                "Grilles",
                List.of(),
                0,
                0,
                lignes.stream().map(l -> l.stream().map(c -> sansResultat(c)).toList()).toList());
    }

    private static CelluleDeCalcul sansResultat(CelluleDeCalcul cellule) {
        if (cellule instanceof Formule f) {
            return new Formule(f.expression(), null, "pas calculé", f.decimales() + DE_PLUS);
        }
        if (cellule instanceof Saisie s) {
            return s.texte() == null ? sansAttente(s.nombre()) : Texte.fixe(s.texte());
        }
        return cellule instanceof Texte ? new Vide() : cellule;
    }

    private static CelluleDeCalcul sansAttente(BigDecimal nombre) {
        return nombre == null ? new Vide() : new Nombre(nombre);
    }

    private static int comparer(
            int rang, List<CelluleDeCalcul> ligne, String[] lues, List<String> ecarts) {
        int comparees = 0;
        for (int c = 0; c < ligne.size(); c++) {
            if (ligne.get(c) instanceof Formule attendue) {
                var lue = c < lues.length ? lues[c] : "";
                if (!memeValeur(attendue, lue)) {
                    ecarts.add("row " + (rang + 1) + ": " + lue + " where " + attendue);
                }
                comparees++;
            }
        }
        return comparees;
    }

    private static boolean memeValeur(Formule attendue, String lu) {
        return attendue.nombre() == null
                ? attendue.texte().equals(lu)
                : lu.matches("-?[0-9.,]+")
                        && new BigDecimal(lu.replace(",", "")).compareTo(attendue.nombre()) == 0;
    }
}
