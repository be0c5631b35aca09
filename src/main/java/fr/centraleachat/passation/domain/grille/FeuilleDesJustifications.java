package fr.centraleachat.passation.domain.grille;

import static fr.centraleachat.document.CelluleDeCalcul.Texte.entete;
import static fr.centraleachat.document.CelluleDeCalcul.Texte.fixe;

import fr.centraleachat.document.Attente;
import fr.centraleachat.document.CelluleDeCalcul;
import fr.centraleachat.document.CelluleDeCalcul.Formule;
import fr.centraleachat.document.CelluleDeCalcul.Nombre;
import fr.centraleachat.document.CelluleDeCalcul.Saisie;
import fr.centraleachat.document.FeuilleDeCalcul;
import fr.centraleachat.document.Reperes;
import fr.centraleachat.passation.domain.montage.CritereAnnonce.Notable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One row for each note of each offer, with what founds it (R2181-3). */
final class FeuilleDesJustifications {

    static final String NOM = "Justifications";
    static final int JUSTIFICATION = 7;
    static final String CALCULEE = "Note calculée par la formule annoncée.";
    private static final List<Integer> LARGEURS = List.of(6, 17, 30, 30, 30, 9, 9, 80);

    private final List<List<CelluleDeCalcul>> lignes = new ArrayList<>();

    FeuilleDeCalcul feuille(List<GrilleDeLot> grilles) {
        lignes.add(
                List.of(
                        entete("Lot"),
                        entete("SIRET"),
                        entete("Opérateur"),
                        entete("Critère"),
                        entete("Sous-critère"),
                        entete("Points"),
                        entete("Note"),
                        entete("Justification")));
        grilles.forEach(this::ajouter);
        return new FeuilleDeCalcul(NOM, LARGEURS, 1, 0, lignes);
    }

    private void ajouter(GrilleDeLot grille) {
        var notes = new NotesDeLot(grille);
        var places = new ColonnesDeLot(grille);
        for (int o = 0; o < grille.offres().size(); o++) {
            for (int n = 0; n < grille.notables().size(); n++) {
                var cellule =
                        "'%s'!%s%d"
                                .formatted(
                                        FeuilleDUnLot.nom(grille.lot()),
                                        Reperes.colonne(places.note(n)),
                                        places.ligne(o));
                var notable = grille.notables().get(n);
                var note =
                        Formule.nombre(cellule, notes.note(o, n), notable.notation().decimales());
                lignes.add(ligne(grille, grille.offres().get(o), notable, note, n));
            }
        }
    }

    private static List<CelluleDeCalcul> ligne(
            GrilleDeLot grille, GrilleDeLot.Offre offre, Notable notable, Formule note, int rang) {
        return List.of(
                new Nombre(BigDecimal.valueOf(grille.lot())),
                fixe(offre.operateur()),
                fixe(offre.nom()),
                fixe(notable.critere()),
                fixe(Objects.toString(notable.sousCritere(), "")),
                new Nombre(notable.poids()),
                note,
                notable.notation().estCalculee()
                        ? fixe(CALCULEE)
                        : new Saisie(
                                offre.entrees().get(rang).justification(), null, Attente.texte()));
    }

    /** Row, from 1, of what founds a note. */
    static int ligne(List<GrilleDeLot> grilles, int lot, int offre, int notable) {
        int ligne = 2;
        for (var grille : grilles) {
            if (grille.lot() == lot) {
                return ligne + offre * grille.notables().size() + notable;
            }
            ligne += grille.offres().size() * grille.notables().size();
        }
        throw new IllegalArgumentException("lot " + lot);
    }
}
