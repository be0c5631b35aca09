package fr.centraleachat.passation.domain;

import java.time.LocalDate;

/** What the montage asks of the commissions d’appel d’offres. */
public interface CommissionsConnues {

    /**
     * @param commission its id
     * @param acheteur code of the adhérent
     */
    boolean estEnFonction(String commission, String acheteur, LocalDate jour);
}
