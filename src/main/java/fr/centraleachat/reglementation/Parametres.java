package fr.centraleachat.reglementation;

import fr.centraleachat.common.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The numbers of the law and of the organisation, in force a given day. */
public interface Parametres {

    Optional<Parametre> enVigueur(String code, LocalDate le);

    /**
     * @throws IllegalStateException when no row is in force: a hole in the reference data
     */
    Parametre exiger(String code, LocalDate le);

    /** All those in force that day, by code. */
    List<Parametre> tous(LocalDate le);

    default Montant montant(String code, LocalDate le) {
        return new Montant(exiger(code, le).valeur());
    }

    default int entier(String code, LocalDate le) {
        return exiger(code, le).valeur().intValueExact();
    }
}
