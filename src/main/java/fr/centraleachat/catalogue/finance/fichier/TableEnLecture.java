package fr.centraleachat.catalogue.finance.fichier;

import fr.centraleachat.common.DonneesRefusees;
import java.util.List;

/** Finds the titles, then gives the rows under them. */
final class TableEnLecture {

    /** Beyond, the numbers met before would not be held in memory. */
    static final int LIGNES_MAXIMALES = 500_000;

    private final int rangDeLEntete;
    private final SuiteDeTable suite;
    private boolean titree;
    private int largeur;
    private int lues;

    TableEnLecture(int rangDeLEntete, SuiteDeTable suite) {
        this.rangDeLEntete = rangDeLEntete;
        this.suite = suite;
    }

    int rangDeLEntete() {
        return rangDeLEntete;
    }

    /** How many titles, none before they are met. */
    int largeur() {
        return largeur;
    }

    int lues() {
        return lues;
    }

    void recevoir(LigneBrute ligne) {
        if (ligne.numero() < rangDeLEntete || ligne.estVide()) {
            return;
        }
        if (!titree) {
            titree = true;
            largeur = ligne.cases().size();
            suite.entete(titres(ligne));
            return;
        }
        if (lues == LIGNES_MAXIMALES) {
            throw refus("Ce fichier dépasse 500 000 lignes : envoyez-le en plusieurs fois.");
        }
        lues++;
        suite.ligne(ligne);
    }

    /**
     * @throws DonneesRefusees when no title was met
     */
    void terminer() {
        if (!titree) {
            throw refus(
                    "Ce fichier n’a pas de ligne de titres à la ligne "
                            + rangDeLEntete
                            + " : vérifiez-le, ou corrigez ce rang dans la source.");
        }
    }

    private static List<String> titres(LigneBrute ligne) {
        var titres = ligne.textes();
        if (ligne.cases().stream().filter(c -> !c.estVide()).count() < 2) {
            throw refus(
                    "La ligne des titres n’a qu’une colonne : les colonnes d’un CSV se séparent par"
                            + " un point-virgule, une virgule ou une tabulation.");
        }
        return titres;
    }

    static DonneesRefusees refus(String message) {
        return DonneesRefusees.champ("fichier", message);
    }
}
