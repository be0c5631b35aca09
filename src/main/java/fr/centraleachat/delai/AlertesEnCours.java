package fr.centraleachat.delai;

import java.util.Collection;
import java.util.List;

/** The alerts that were raised and are not closed, of the procédures that the caller may see. */
public interface AlertesEnCours {

    /** The nearest limit first. */
    List<AlerteEnCours> toutes();

    List<AlerteEnCours> de(String numero);

    /** Among those, the ones that are still open. */
    List<AlerteEnCours> parmi(Collection<Long> ids);
}
