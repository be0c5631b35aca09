package fr.centraleachat.journal;

import java.util.List;

/**
 * What the page shows of the journal.
 *
 * @param chemin address of the page
 * @param suite address of the older lines, null at the end
 */
record PageDuJournal(String chemin, List<Ligne> lignes, String suite) {

    static final int TAILLE = 50;

    /**
     * @param lues one more than a page holds, when there are
     */
    static PageDuJournal de(String chemin, FiltreDuJournal filtre, List<Ligne> lues) {
        if (lues.size() <= TAILLE) {
            return new PageDuJournal(chemin, lues, null);
        }
        var lignes = lues.subList(0, TAILLE);
        return new PageDuJournal(chemin, lignes, filtre.suite(chemin, lignes.get(TAILLE - 1).id()));
    }
}
