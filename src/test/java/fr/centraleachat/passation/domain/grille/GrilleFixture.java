package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.analyse.QualificationDOffre;
import fr.centraleachat.passation.domain.grille.GrilleDeLot.Entree;
import fr.centraleachat.passation.domain.grille.GrilleDeLot.Offre;
import fr.centraleachat.passation.domain.montage.CritereAnnonce.Notable;
import fr.centraleachat.passation.domain.montage.FormuleDePrix;
import fr.centraleachat.passation.domain.montage.Notation;
import fr.centraleachat.passation.domain.montage.Notation.Niveau;
import fr.centraleachat.passation.domain.montage.TypeDeCritere;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Two lots, three offers each; the second lot has a coût typed apart and a linear formula. */
final class GrilleFixture {

    static final List<String> SIRETS =
            List.of("24210041000123", "21210231300013", "21210355000019");
    static final List<String> NOMS =
            List.of("Titulaire A", "=cmd|' /C calc'!A0", "+SUM(1;2) & « Fils » <SARL>");

    private GrilleFixture() {}

    static Notable prix(String poids, FormuleDePrix formule, String coefficient, int decimales) {
        return new Notable(
                "Prix",
                null,
                new BigDecimal(poids),
                new Notation(
                        TypeDeCritere.PRIX,
                        formule,
                        coefficient == null ? null : new BigDecimal(coefficient),
                        decimales,
                        List.of(),
                        null));
    }

    static Notable cout(String poids, FormuleDePrix formule) {
        return new Notable(
                "Coût d’usage",
                null,
                new BigDecimal(poids),
                new Notation(
                        TypeDeCritere.COUT, formule, new BigDecimal("1.5"), 2, List.of(), null));
    }

    static Notable technique(String sousCritere, String poids, Niveau... niveaux) {
        return new Notable(
                "Technique",
                sousCritere,
                new BigDecimal(poids),
                new Notation(TypeDeCritere.TECHNIQUE, null, null, 2, List.of(niveaux), null));
    }

    static GrilleDeLot lot(int numero, Notable... notables) {
        var offres = new ArrayList<Offre>();
        for (int i = 0; i < SIRETS.size(); i++) {
            offres.add(
                    new Offre(
                            SIRETS.get(i),
                            NOMS.get(i),
                            null,
                            null,
                            null,
                            Collections.nCopies(notables.length, Entree.VIDE)));
        }
        return new GrilleDeLot(numero, "Nettoyage", List.of(notables), offres);
    }

    static ClasseurDeGrille classeur() {
        return new ClasseurDeGrille(
                List.of(
                        lot(
                                1,
                                prix("40", FormuleDePrix.PROPORTIONNELLE, null, 2),
                                technique("Moyens", "35"),
                                technique(
                                        "Équipe",
                                        "25",
                                        new Niveau("Insuffisant", new BigDecimal("25")),
                                        new Niveau("Satisfaisant", new BigDecimal("75")),
                                        new Niveau("Très satisfaisant", new BigDecimal("100")))),
                        lot(
                                2,
                                prix("30", FormuleDePrix.LINEAIRE, "1.5", 1),
                                cout("20", FormuleDePrix.QUADRATIQUE),
                                technique("Moyens", "50"))),
                null);
    }

    static Offre offre(int rang, String prix, Entree... entrees) {
        return new Offre(
                SIRETS.get(rang),
                NOMS.get(rang),
                QualificationDOffre.REGULIERE,
                null,
                Montant.de(prix),
                List.of(entrees));
    }
}
