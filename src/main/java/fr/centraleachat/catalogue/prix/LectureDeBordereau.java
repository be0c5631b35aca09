package fr.centraleachat.catalogue.prix;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.document.FeuilleLue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a bordereau whole, or not at all: with a line left out, an article would seem not to be
 * sold, and the one before would have lost its price.
 */
final class LectureDeBordereau {

    private final FeuilleLue feuille;
    private final List<Erreur> erreurs = new ArrayList<>();
    private final Map<ColonneDePrix, String> lettres = new EnumMap<>(ColonneDePrix.class);
    private final Map<String, String> vues = new HashMap<>();

    LectureDeBordereau(FeuilleLue feuille) {
        this.feuille = feuille;
    }

    /**
     * @throws DonneesRefusees with everything that is wrong, by cell
     */
    List<Article> lire() {
        feuille.fusions()
                .forEach(
                        f ->
                                erreurs.add(
                                        Erreur.de(
                                                f,
                                                "Les cellules "
                                                        + f
                                                        + " sont fusionnées : défusionnez-les et"
                                                        + " répétez leur valeur.")));
        reperer();
        DonneesRefusees.siErreurs(erreurs);
        var articles = new ArrayList<Article>();
        feuille.lignes().stream().skip(1).forEach(l -> articles.add(lire(l)));
        if (articles.isEmpty()) {
            erreurs.add(Erreur.de("fichier", "Ce bordereau n’a aucun article sous ses titres."));
        }
        DonneesRefusees.siErreurs(erreurs);
        return articles;
    }

    private Article lire(FeuilleLue.Ligne ligne) {
        var lecture = new LectureDArticle(ligne, lettres, erreurs);
        var article = lecture.lire();
        if (article.reference() != null) {
            var cellule = lecture.cellule(ColonneDePrix.REFERENCE);
            var deja = vues.putIfAbsent(article.reference(), cellule);
            if (deja != null) {
                lecture.refuser(
                        ColonneDePrix.REFERENCE,
                        "« " + article.reference() + " » est déjà en " + deja + ".");
            }
        }
        return article;
    }

    private void reperer() {
        var titres = new HashMap<String, String>();
        if (!feuille.lignes().isEmpty()) {
            feuille.lignes()
                    .get(0)
                    .cellules()
                    .forEach((lettre, c) -> titres.putIfAbsent(simple(c.texte()), lettre));
        }
        for (var colonne : ColonneDePrix.values()) {
            var lettre = titres.get(simple(colonne.titre()));
            if (lettre != null) {
                lettres.put(colonne, lettre);
            } else if (colonne.estObligatoire()) {
                erreurs.add(
                        Erreur.de(
                                "fichier",
                                "La colonne « "
                                        + colonne.titre()
                                        + " » manque à la première ligne : repartez du modèle à"
                                        + " télécharger."));
            }
        }
    }

    private static String simple(String titre) {
        return titre.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }
}
