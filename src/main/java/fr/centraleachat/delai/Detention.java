package fr.centraleachat.delai;

import java.time.Instant;
import java.util.Optional;

/** Whose clock it was, for the modules that show or feed it. */
public interface Detention {

    /**
     * The juge has the file.
     *
     * @param cle of what suspends, unique in the procédure
     * @param depuis may be before what is already known: the tranches since are shared again
     */
    void suspendre(String numero, String cle, String motif, Instant depuis);

    /** The suspension is over. */
    void reprendre(String numero, String cle, Instant le);

    /** Empty for a procédure that has no clock, or that the caller may not see. */
    TempsPasse de(String numero);

    /** Who has it now; empty once the procédure is over. */
    Optional<GenreDeDetenteur> maintenant(String numero);
}
