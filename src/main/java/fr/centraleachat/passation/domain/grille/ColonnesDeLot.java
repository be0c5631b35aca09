package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.passation.domain.montage.CritereAnnonce.Notable;
import java.util.List;

/** Where each thing is on the sheet of a lot, from column 0 and row 0. */
final class ColonnesDeLot {

    static final int SIRET = 0;
    static final int OPERATEUR = 1;
    static final int QUALIFICATION = 2;
    static final int MOTIF = 3;
    static final int PRIX = 4;
    private static final int POINTS = 4;
    static final int PREMIERE_OFFRE = 6;
    private static final int PREMIERE_SAISIE = 5;

    private final List<Notable> notables;
    private final int offres;
    private final int debut;

    ColonnesDeLot(GrilleDeLot grille) {
        this(grille, 0);
    }

    /**
     * @param debut rows above the grid
     */
    ColonnesDeLot(GrilleDeLot grille, int debut) {
        this.debut = debut;
        this.notables = grille.notables();
        this.offres = grille.offres().size();
    }

    /** What is typed for a notable: its note, or what its formula compares. */
    int saisie(int notable) {
        return notables.get(notable).estSurLePrixDeLOffre()
                ? PRIX
                : PREMIERE_SAISIE + avant(notable, false);
    }

    /** What the formula of a notable keeps of what is compared. */
    int retenu(int notable) {
        return PREMIERE_SAISIE + avant(notables.size(), false) + avant(notable, true);
    }

    int note(int notable) {
        return retenu(notables.size()) + notable;
    }

    int total() {
        return note(notables.size());
    }

    int rang() {
        return total() + 1;
    }

    int egalite() {
        return rang() + 1;
    }

    /** Row of the workbook, from 1, of an offer. */
    int ligne(int offre) {
        return debut + PREMIERE_OFFRE + offre + 1;
    }

    /** Row of the workbook, from 1, of the weights. */
    int lignePoints() {
        return debut + POINTS + 1;
    }

    int derniereLigne() {
        return ligne(offres - 1);
    }

    private int avant(int notable, boolean calcules) {
        return (int)
                notables.subList(0, notable).stream()
                        .filter(n -> calcules ? estCalcule(n) : !n.estSurLePrixDeLOffre())
                        .count();
    }

    private static boolean estCalcule(Notable notable) {
        return notable.notation().estCalculee();
    }
}
