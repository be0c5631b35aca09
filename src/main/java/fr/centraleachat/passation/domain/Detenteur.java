package fr.centraleachat.passation.domain;

import fr.centraleachat.delai.GenreDeDetenteur;
import java.time.LocalDate;

/**
 * Who holds a file now.
 *
 * @param organisation whose clock it is
 * @param adherent code of the adhérent it is part of, null outside of them
 * @param activite RACI code of the open task, null when none is open
 * @param prisePar login, null while the task is free
 */
public record Detenteur(
        GenreDeDetenteur organisation,
        String adherent,
        String activite,
        String prisePar,
        LocalDate echeance) {

    /** While no task is open. */
    static Detenteur sansTache(GenreDeDetenteur organisation, String adherent) {
        return new Detenteur(organisation, adherent, null, null, null);
    }
}
