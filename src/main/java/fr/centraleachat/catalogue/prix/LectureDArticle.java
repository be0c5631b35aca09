package fr.centraleachat.catalogue.prix;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.document.FeuilleLue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Reads one row of a bordereau, and says what is wrong with each cell of it. */
final class LectureDArticle {

    private static final int LONGUEUR_MAXIMALE = 1000;
    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final BigDecimal PLAFOND = new BigDecimal("10000000000");

    private final FeuilleLue.Ligne ligne;
    private final Map<ColonneDePrix, String> lettres;
    private final List<Erreur> erreurs;

    LectureDArticle(
            FeuilleLue.Ligne ligne, Map<ColonneDePrix, String> lettres, List<Erreur> erreurs) {
        this.ligne = ligne;
        this.lettres = lettres;
        this.erreurs = erreurs;
    }

    Article lire() {
        return new Article(
                texte(ColonneDePrix.REFERENCE),
                texte(ColonneDePrix.DESIGNATION),
                texte(ColonneDePrix.UNITE),
                nombre(ColonneDePrix.PRIX_HT, 4, PLAFOND),
                taux(nombre(ColonneDePrix.TVA, 2, CENT)),
                texte(ColonneDePrix.CONDITIONNEMENT),
                texte(ColonneDePrix.RUBRIQUE));
    }

    /** « A12 ». */
    String cellule(ColonneDePrix colonne) {
        return lettres.get(colonne) + ligne.numero();
    }

    void refuser(ColonneDePrix colonne, String message) {
        var cellule = cellule(colonne);
        erreurs.add(
                Erreur.de(
                        cellule, "Cellule " + cellule + ", " + colonne.titre() + " : " + message));
    }

    private String texte(ColonneDePrix colonne) {
        var cellule = ligne.cellules().get(lettres.getOrDefault(colonne, ""));
        if (cellule == null) {
            if (colonne.estObligatoire()) {
                refuser(colonne, "cette cellule est vide.");
            }
            return null;
        }
        if (cellule.formule()) {
            refuser(colonne, "c’est une formule : collez sa valeur à la place.");
            return null;
        }
        if (cellule.texte().length() > LONGUEUR_MAXIMALE) {
            refuser(colonne, "ce texte dépasse 1 000 caractères.");
            return null;
        }
        return cellule.texte();
    }

    private BigDecimal nombre(ColonneDePrix colonne, int decimales, BigDecimal maximum) {
        var texte = texte(colonne);
        if (texte == null) {
            return null;
        }
        var chiffres = texte.replaceAll("[\\s\u00a0\u202f€%]", "").replace(',', '.');
        if (!chiffres.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
            refuser(colonne, "« " + texte + " » n’est pas un nombre comme 12,50.");
            return null;
        }
        var nombre = new BigDecimal(chiffres).stripTrailingZeros();
        if (nombre.signum() < 0 || nombre.compareTo(maximum) > 0) {
            refuser(colonne, "« " + texte + " » est négatif ou trop grand.");
            return null;
        }
        if (nombre.scale() > decimales) {
            refuser(colonne, "« " + texte + " » a plus de " + decimales + " décimales.");
            return null;
        }
        return nombre;
    }

    /** 0.2 is a part, not a percentage: who wrote it meant 20. */
    private BigDecimal taux(BigDecimal lu) {
        if (lu != null && lu.signum() > 0 && lu.compareTo(BigDecimal.ONE) < 0) {
            refuser(ColonneDePrix.TVA, "écrivez le taux en pour cent : 20 pour 20 %.");
        }
        return lu;
    }
}
