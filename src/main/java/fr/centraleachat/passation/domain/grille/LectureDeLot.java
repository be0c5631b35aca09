package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.common.Montant;
import fr.centraleachat.document.FeuilleLue.Cellule;
import fr.centraleachat.document.Reperes;
import fr.centraleachat.passation.domain.analyse.QualificationDOffre;
import fr.centraleachat.passation.domain.grille.GrilleDeLot.Entree;
import fr.centraleachat.passation.domain.grille.GrilleDeLot.Offre;
import fr.centraleachat.passation.domain.montage.CritereAnnonce.Notable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Reads what was typed on the sheet of a lot. */
final class LectureDeLot {

    private static final int CENTIMES = 2;

    private final GrilleDeLot grille;
    private final ColonnesDeLot places;
    private final CellulesDeGrille cellules;
    private final EcartsDeGrille ecarts;

    LectureDeLot(GrilleDeLot grille, CellulesDeGrille cellules, EcartsDeGrille ecarts) {
        this.grille = grille;
        this.places = new ColonnesDeLot(grille);
        this.cellules = cellules;
        this.ecarts = ecarts;
    }

    /**
     * @param justifications of each offer and notable, as they were typed
     */
    GrilleDeLot lire(JustificationsDeLot justifications) {
        var offres = new ArrayList<Offre>();
        for (int o = 0; o < grille.offres().size(); o++) {
            offres.add(offre(o, justifications));
        }
        return new GrilleDeLot(grille.lot(), grille.objet(), grille.notables(), offres);
    }

    private Offre offre(int rang, JustificationsDeLot justifications) {
        var connue = grille.offres().get(rang);
        var qualification = qualification(rang);
        boolean classable = qualification == QualificationDOffre.REGULIERE;
        var motif = texte(rang, ColonnesDeLot.MOTIF);
        if (qualification != null && !classable && motif == null) {
            ecart(rang, ColonnesDeLot.MOTIF, "écrivez pourquoi cette offre est écartée (R2181-1).");
        }
        var prix = montant(rang, ColonnesDeLot.PRIX, classable);
        var entrees = new ArrayList<Entree>();
        for (int n = 0; n < grille.notables().size(); n++) {
            entrees.add(entree(rang, n, classable, justifications));
        }
        return new Offre(
                connue.operateur(), connue.nom(), qualification, motif, prix, List.copyOf(entrees));
    }

    private QualificationDOffre qualification(int rang) {
        var texte = texte(rang, ColonnesDeLot.QUALIFICATION);
        if (texte == null) {
            return null;
        }
        var lue = Qualifications.lire(texte);
        if (lue.isEmpty()) {
            ecart(
                    rang,
                    ColonnesDeLot.QUALIFICATION,
                    "« "
                            + texte
                            + " » n’est pas une qualification : choisissez parmi "
                            + String.join(", ", Qualifications.libelles())
                            + ".");
        }
        return lue.orElse(null);
    }

    private Entree entree(
            int offre, int rang, boolean classable, JustificationsDeLot justifications) {
        var notable = grille.notables().get(rang);
        if (notable.notation().estCalculee()) {
            return new Entree(
                    null,
                    notable.estSurLePrixDeLOffre()
                            ? null
                            : montant(offre, places.saisie(rang), classable),
                    null);
        }
        var note = note(offre, places.saisie(rang), notable);
        return new Entree(note, null, justifications.pour(offre, rang, note != null));
    }

    private BigDecimal note(int offre, int colonne, Notable notable) {
        var cellule = cellule(offre, colonne);
        if (cellule.texte().isEmpty()) {
            return null;
        }
        var note = Nombres.lire(cellule).orElse(null);
        var maximum = notable.maximum();
        if (note == null) {
            ecart(offre, colonne, nonLu(cellule));
        } else if (note.signum() < 0 || note.compareTo(maximum) > 0) {
            ecart(
                    offre,
                    colonne,
                    "la note « %s » n’est pas entre 0 et %s, les points annoncés de « %s »."
                            .formatted(Nombres.lu(note), Nombres.lu(maximum), notable.enClair()));
        } else if (!notable.admet(note)) {
            ecart(
                    offre,
                    colonne,
                    "la note « %s » n’est pas du barème : %s."
                            .formatted(Nombres.lu(note), notable.baremeEnPoints()));
        } else {
            return notable.notation().arrondir(note);
        }
        return null;
    }

    private Montant montant(int offre, int colonne, boolean classable) {
        var cellule = cellule(offre, colonne);
        if (cellule.texte().isEmpty()) {
            return null;
        }
        var lu = Nombres.lire(cellule).orElse(null);
        if (lu == null) {
            ecart(offre, colonne, nonLu(cellule));
        } else if (lu.stripTrailingZeros().scale() > CENTIMES) {
            ecart(offre, colonne, "un prix a deux décimales au plus : « " + Nombres.lu(lu) + " ».");
        } else if (classable && lu.signum() <= 0) {
            ecart(
                    offre,
                    colonne,
                    "un prix nul ou négatif n’a pas de note : qualifiez cette offre, ou corrigez son"
                            + " prix.");
        } else {
            return new Montant(lu.setScale(CENTIMES, RoundingMode.UNNECESSARY));
        }
        return null;
    }

    private static String nonLu(Cellule cellule) {
        return "« "
                + cellule.texte()
                + " » n’est pas lu comme un nombre : retapez-le, sans espace ni unité, dans une"
                + " case au format nombre.";
    }

    private String texte(int offre, int colonne) {
        var texte = cellule(offre, colonne).texte();
        return texte.isEmpty() ? null : texte;
    }

    /** A formula is told elsewhere: its value counts for nothing. */
    private Cellule cellule(int offre, int colonne) {
        var lue = cellules.lue(places.ligne(offre), colonne);
        return lue.formule() ? new Cellule("", false) : lue;
    }

    private void ecart(int offre, int colonne, String message) {
        ecarts.cellule(
                FeuilleDUnLot.nom(grille.lot()),
                Reperes.colonne(colonne) + places.ligne(offre),
                message);
    }
}
