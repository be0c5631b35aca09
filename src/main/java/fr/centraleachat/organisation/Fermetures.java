package fr.centraleachat.organisation;

import java.time.LocalDate;
import java.util.List;

/** The closed weeks that an adhérent has announced. */
public interface Fermetures {

    /** In progress that day and to come, in the order of their days. */
    List<FermetureDAdherent> depuis(String adherent, LocalDate jour);
}
