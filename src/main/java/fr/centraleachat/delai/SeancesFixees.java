package fr.centraleachat.delai;

import java.time.LocalDate;
import java.util.Collection;

/** The séances that commissions have fixed; {@code passation} answers. */
@FunctionalInterface
public interface SeancesFixees {

    /**
     * @param acheteur code of the adhérent whose commission it is
     */
    Collection<LocalDate> depuis(String acheteur, LocalDate jour);
}
