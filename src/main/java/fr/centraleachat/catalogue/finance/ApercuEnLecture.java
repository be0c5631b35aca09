package fr.centraleachat.catalogue.finance;

import fr.centraleachat.catalogue.finance.fichier.LigneBrute;
import fr.centraleachat.catalogue.finance.fichier.SuiteDeTable;
import java.util.ArrayList;
import java.util.List;

/** Keeps the first lines of a file. */
final class ApercuEnLecture implements SuiteDeTable {

    private static final int LIGNES = 5;

    private final List<List<String>> lignes = new ArrayList<>();
    private List<String> titres = List.of();

    @Override
    public void entete(List<String> lus) {
        titres = lus;
    }

    @Override
    public void ligne(LigneBrute ligne) {
        if (lignes.size() < LIGNES) {
            lignes.add(ligne.textes());
        }
    }

    Apercu apercu() {
        return new Apercu(titres, lignes);
    }
}
