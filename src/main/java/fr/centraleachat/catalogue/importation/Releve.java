package fr.centraleachat.catalogue.importation;

import fr.centraleachat.catalogue.importation.RapportDImport.Remarque;
import fr.centraleachat.common.Erreur;
import java.util.ArrayList;
import java.util.List;

/** What an import has done so far. */
final class Releve {

    private final List<Remarque> nouvelles = new ArrayList<>();
    private int crees;
    private int misAJour;
    private int ignores;
    private int refuses;

    void refuser(int indice, String idDecp, List<Erreur> erreurs) {
        refuses++;
        erreurs.forEach(
                e -> nouvelles.add(new Remarque(indice, idDecp, e.champ(), e.message(), true)));
    }

    void ignorer(int indice, String idDecp, String message) {
        ignores++;
        nouvelles.add(new Remarque(indice, idDecp, null, message, false));
    }

    void signaler(int indice, String idDecp, String message) {
        nouvelles.add(new Remarque(indice, idDecp, "id", message, false));
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
