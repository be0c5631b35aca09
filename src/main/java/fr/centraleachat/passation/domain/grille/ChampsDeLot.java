package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.document.Reperes;

/** Names of the fields of the page of a lot: each is that of the cell that it stands for. */
public final class ChampsDeLot {

    /** Column, beyond those of the sheet, of what founds the note of a notable. */
    static final int JUSTIFICATIONS = 500;

    private ChampsDeLot() {}

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
}
