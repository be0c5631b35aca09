package fr.centraleachat.passation.web.classeur;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.document.FeuilleLue;
import fr.centraleachat.document.FeuilleLue.Cellule;
import fr.centraleachat.document.FeuilleLue.Ligne;
import java.util.List;
import java.util.Map;

/** Gives each row of a sheet to its dossier. */
final class LectureDeFeuille {

    private final FeuilleDuPlan prevue;
    private final EntetesLus entetes;
    private final Map<String, DossierLu> dossiers;
    private final List<Erreur> erreurs;

    LectureDeFeuille(
            FeuilleDuPlan prevue,
            EntetesLus entetes,
            Map<String, DossierLu> dossiers,
            List<Erreur> erreurs) {
        this.prevue = prevue;
        this.entetes = entetes;
        this.dossiers = dossiers;
        this.erreurs = erreurs;
    }

    static void lire(
            FeuilleDuPlan prevue,
            FeuilleLue feuille,
            Map<String, DossierLu> dossiers,
            List<Erreur> erreurs) {
        if (feuille.lignes().isEmpty()) {
            return;
        }
        var entetes = EntetesLus.de(prevue, feuille.lignes().get(0), erreurs);
        var lecture = new LectureDeFeuille(prevue, entetes, dossiers, erreurs);
        feuille.lignes().stream().skip(1).forEach(lecture::lire);
    }

    private void lire(Ligne ligne) {
        var dossier = dossier(ligne);
        if (dossier == null) {
            return;
        }
        int rang = dossier.rangSuivant(prevue.prefixe());
        if (rang > 0 && !prevue.plusieurs()) {
            refuserLeRepere(ligne, "ce repère a déjà une ligne dans la feuille.");
            return;
        }
        situer(ligne, dossier, rang);
        ligne.cellules().forEach((lettres, c) -> ecrire(ligne, lettres, c, dossier, rang));
    }

    /** Null when the row names none. */
    private DossierLu dossier(Ligne ligne) {
        if (entetes.repere() == null) {
            return null;
        }
        var cellule = ligne.cellules().get(entetes.repere());
        if (cellule == null) {
            refuserLeRepere(ligne, "écrivez le repère du dossier, par exemple A1.");
            return null;
        }
        var repere = cellule.texte();
        if (prevue.nom().equals(PlanDuClasseur.DOSSIERS)) {
            return dossiers.computeIfAbsent(repere, DossierLu::new);
        }
        if (!dossiers.containsKey(repere)) {
            refuserLeRepere(
                    ligne,
                    "le repère « %s » n’est pas dans la feuille « %s »."
                            .formatted(repere, PlanDuClasseur.DOSSIERS));
        }
        return dossiers.get(repere);
    }

    private void refuserLeRepere(Ligne ligne, String message) {
        var place =
                new Place(prevue.nom(), ligne.numero(), entetes.repere(), PlanDuClasseur.REPERE);
        erreurs.add(place.erreur(message, null));
    }

    /** Blank cells have a place too: what is missing is told there. */
    private void situer(Ligne ligne, DossierLu dossier, int rang) {
        var rangee = new Place(prevue.nom(), ligne.numero(), null, null);
        dossier.situer(prevue.prefixe(), rangee);
        dossier.situer(prevue.partie(rang), rangee);
        entetes.colonnes()
                .forEach(
                        (lettres, colonne) ->
                                dossier.situer(
                                        prevue.chemin(rang, colonne),
                                        new Place(
                                                prevue.nom(),
                                                ligne.numero(),
                                                lettres,
                                                colonne.entete())));
    }

    private void ecrire(Ligne ligne, String lettres, Cellule cellule, DossierLu dossier, int rang) {
        var colonne = entetes.colonnes().get(lettres);
        var entete = colonne == null ? null : colonne.entete();
        var place = new Place(prevue.nom(), ligne.numero(), lettres, entete);
        if (cellule.formule()) {
            erreurs.add(
                    place.erreur(
                            "cette cellule contient une formule, collez sa valeur à la place.",
                            null));
        } else if (colonne != null) {
            dossier.ecrire(
                    prevue.chemin(rang, colonne), ValeurDeCellule.lire(colonne, cellule.texte()));
        } else if (!lettres.equals(entetes.repere())) {
            erreurs.add(place.erreur("cette colonne n’a pas d’en-tête du modèle.", null));
        }
    }
}
