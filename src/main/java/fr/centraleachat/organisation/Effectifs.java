package fr.centraleachat.organisation;

import fr.centraleachat.common.Periode;
import java.time.LocalDate;
import java.util.List;

/** The agents as a whole, for who manages them: each answer is one query. */
public interface Effectifs {

    /** In force that day, their own alone, of those whose account is open. */
    List<Habilitation> habilitations(LocalDate le);

    /** Those that fall in the period, the first to begin first. */
    List<Absence> absences(Periode periode);

    /** To whom go the tasks of the fonctions that nobody holds. */
    List<Relais> relais();

    /**
     * @param suppleant login, null when nobody stands in
     */
    record Absence(String agent, String suppleant, Periode periode) {}

    record Relais(Fonction fonction, String adherent, String agent) {}
}
