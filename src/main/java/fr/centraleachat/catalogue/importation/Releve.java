package fr.centraleachat.catalogue.importation;

import fr.centraleachat.catalogue.importation.RapportDImport.Remarque;
import fr.centraleachat.common.Erreur;
import java.util.ArrayList;
import java.util.List;

/** What an import has done so far. */
final class Releve {

    private final List<Remarque> nouvelles = new ArrayList<>();
    private int lus;
    private int crees;
    private int misAJour;
    private int ignores;
    private int refuses;

    /** As it is now: what is written from the copy may be given up with it. */
    Releve copie() {
        var copie = new Releve();
        copie.nouvelles.addAll(nouvelles);
        copie.lus = lus;
        copie.crees = crees;
        copie.misAJour = misAJour;
        copie.ignores = ignores;
        copie.refuses = refuses;
        return copie;
    }

    void lire() {
        lus++;
    }

    void lire(int enTout) {
        lus = enTout;
    }

    void refuser(int indice, String idDecp, List<Erreur> erreurs) {
        refuses++;
        erreurs.forEach(
                e -> nouvelles.add(new Remarque(indice, idDecp, e.champ(), e.message(), true)));
    }

    void ignorer(int indice, String idDecp, String message) {
        ignores++;
        nouvelles.add(new Remarque(indice, idDecp, null, message, false));
    }

    void signaler(int indice, String idDecp, String champ, String message) {
        nouvelles.add(new Remarque(indice, idDecp, champ, message, false));
    }

    void compter(int plusCrees, int plusMisAJour, int plusIgnores) {
        crees += plusCrees;
        misAJour += plusMisAJour;
        ignores += plusIgnores;
    }

    /** Those that nobody took yet: they are written as the import goes. */
    List<Remarque> prendre() {
        var prises = List.copyOf(nouvelles);
        nouvelles.clear();
        return prises;
    }

    int lus() {
        return lus;
    }

    int crees() {
        return crees;
    }

    int misAJour() {
        return misAJour;
    }

    int ignores() {
        return ignores;
    }

    int refuses() {
        return refuses;
    }
}
