package fr.centraleachat.tache.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The work list as its page shows it.
 *
 * @param groupes in order; one without title when the list is not by échéance
 */
record ListeDeTaches(List<Groupe> groupes, int page, int taille, long total) {

    /** Tasks that fall due together. */
    record Groupe(String titre, boolean retard, List<Ligne> lignes) {}

    /**
     * One task.
     *
     * @param prisePar « Moi », a name, null while free
     * @param aPrendre one click takes and opens it
     */
    record Ligne(
            String id,
            String libelle,
            String procedure,
            String objet,
            Integer lot,
            String phase,
            String adherent,
            LocalDate echeance,
            Instant creeeLe,
            String lettre,
            boolean actionnable,
            String prisePar,
            boolean aPrendre) {}
}
