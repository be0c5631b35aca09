package fr.centraleachat.passation.domain.attribution;

import java.time.LocalDate;
import java.util.Optional;

/** What the montage asks of the commissions d’appel d’offres. */
public interface CommissionsConnues {

    /**
     * @param commission its id
     * @param acheteur code of the adhérent
     */
    boolean estEnFonction(String commission, String acheteur, LocalDate jour);

    /** Id of the one in function for that acheteur. */
    Optional<String> idEnFonction(String acheteur, LocalDate jour);
}
