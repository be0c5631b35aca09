package fr.centraleachat.delai;

import java.util.List;
import java.util.Optional;

/** Whose clock it was, for the modules that show or feed it. */
public interface Detention {

    /**
     * All the interruptions of a procédure, in the place of those that were known: they may begin
     * or end before what is already shared.
     */
    void interrompre(String numero, List<Interruption> interruptions);

    /** Empty for a procédure that has no clock, or that the caller may not see. */
    TempsPasse de(String numero);

    /** Who has it now; empty once the procédure is over. */
    Optional<GenreDeDetenteur> maintenant(String numero);
}
