package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.common.DonneesRefusees;

/** The page of a lot: its cells are those of the sheet, with what founds each note beside them. */
final class SaisieDeLot {

    private SaisieDeLot() {}

    static GrilleDeLot lire(GrilleDeLot grille, CellulesDeGrille cellules) {
        var ecarts = new EcartsDeGrille();
        var places = new ColonnesDeLot(grille);
        var remplie =
                new LectureDeLot(grille, cellules, ecarts)
                        .lire(
                                (o, n, notee) -> {
                                    int colonne = ChampsDeLot.JUSTIFICATIONS + n;
                                    var lue = cellules.lue(places.ligne(o), colonne).texte();
                                    if (notee && lue.isEmpty()) {
                                        ecarts.cellule(
                                                FeuilleDUnLot.nom(grille.lot()),
                                                ChampsDeLot.champ(places.ligne(o), colonne),
                                                LectureDeGrille.A_JUSTIFIER);
                                    }
                                    return lue.isEmpty() ? null : lue;
                                });
        DonneesRefusees.siErreurs(ecarts.toutes());
        return remplie;
    }
}
