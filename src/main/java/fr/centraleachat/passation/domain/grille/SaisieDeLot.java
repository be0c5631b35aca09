package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.document.Reperes;

/** The page of a lot: its cells are those of the sheet, with what founds each note beside them. */
public final class SaisieDeLot {

    /** Column, beyond those of the sheet, of what founds the note of a notable. */
    private static final int JUSTIFICATIONS = 500;

    private SaisieDeLot() {}

    /** Name of the field of the page that stands for a cell. */
    public static String champ(int ligne, int colonne) {
        return Reperes.colonne(colonne) + ligne;
    }

    public static String champDeSaisie(GrilleDeLot grille, int offre, int notable) {
        var places = new ColonnesDeLot(grille);
        return champ(places.ligne(offre), places.saisie(notable));
    }

    public static String champDeJustification(GrilleDeLot grille, int offre, int notable) {
        return champ(new ColonnesDeLot(grille).ligne(offre), JUSTIFICATIONS + notable);
    }

    public static String champDeQualification(GrilleDeLot grille, int offre) {
        return champ(new ColonnesDeLot(grille).ligne(offre), ColonnesDeLot.QUALIFICATION);
    }

    public static String champDeMotif(GrilleDeLot grille, int offre) {
        return champ(new ColonnesDeLot(grille).ligne(offre), ColonnesDeLot.MOTIF);
    }

    public static String champDePrix(GrilleDeLot grille, int offre) {
        return champ(new ColonnesDeLot(grille).ligne(offre), ColonnesDeLot.PRIX);
    }

    static GrilleDeLot lire(GrilleDeLot grille, CellulesDeGrille cellules) {
        var ecarts = new EcartsDeGrille();
        var places = new ColonnesDeLot(grille);
        var remplie =
                new LectureDeLot(grille, cellules, ecarts)
                        .lire(
                                (o, n, notee) -> {
                                    int colonne = JUSTIFICATIONS + n;
                                    var lue = cellules.lue(places.ligne(o), colonne).texte();
                                    if (notee && lue.isEmpty()) {
                                        ecarts.cellule(
                                                FeuilleDUnLot.nom(grille.lot()),
                                                champ(places.ligne(o), colonne),
                                                LectureDeGrille.A_JUSTIFIER);
                                    }
                                    return lue.isEmpty() ? null : lue;
                                });
        DonneesRefusees.siErreurs(ecarts.toutes());
        return remplie;
    }
}
